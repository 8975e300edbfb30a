namespace ChinaAiWeekly.Web.Twins;

/// <summary>An address that everybody may read and that lasts for ever.</summary>
/// <param name="Address">Route pattern; twins answer at the address plus their ending (the home page's at <c>/index</c>).</param>
/// <param name="Page">The Razor page that answers, as its path below <c>Pages</c>.</param>
/// <param name="Twins">The further forms, in the order in which pages offer them.</param>
/// <param name="Query">The query keys that change the answer; any other is ignored and reaches neither page nor cache.</param>
public sealed record PublicPage(string Address, string Page, Ending[] Twins, params string[] Query)
{
    /// <summary>The address of one form.</summary>
    public string AddressOf(Ending ending) =>
        ending == Ending.Html ? Address : (Address == "/" ? "/index" : Address) + Suffix(ending);

    public static string Suffix(Ending ending) => ending switch
    {
        Ending.Json => ".json",
        Ending.Csv => ".csv",
        Ending.Svg => ".svg",
        Ending.Atom => ".atom",
        _ => "",
    };
}

/// <summary>Which form of its page an endpoint answers with.</summary>
public sealed record PageForm(PublicPage Page, Ending Ending);

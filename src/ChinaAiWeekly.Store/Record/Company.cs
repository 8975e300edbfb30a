namespace ChinaAiWeekly.Store.Record;

/// <summary>A company of the catalog. Its slug is its key and its address; a slug given up lives on as a redirect.</summary>
public sealed class Company
{
    public required string Slug { get; set; }

    public required string Ko { get; set; }

    public required string En { get; set; }

    public string? Zh { get; set; }

    /// <summary>bigTech, softwareCloud, autonomyRobotics, semiconductor, other.</summary>
    public required string Segment { get; set; }

    /// <summary>Order in the catalog: where two companies claim one name, the earlier has it.</summary>
    public int Position { get; set; }

    /// <summary>False where an issue named it and no editor has looked at it yet.</summary>
    public bool Confirmed { get; set; }
}

/// <summary>A share of a company on an exchange.</summary>
public sealed class CompanyListing
{
    /// <summary>Canonical: 9988.HK, BABA US.</summary>
    public required string Ticker { get; set; }

    public required string CompanySlug { get; set; }

    /// <summary>From 1; the first is the one shown beside the name.</summary>
    public int Position { get; set; }
}

/// <summary>Another way in which issues write a company's name.</summary>
public sealed class CompanyAlias
{
    public required string CompanySlug { get; set; }

    public required string Text { get; set; }

    /// <summary>True for a short or common word (JD, 지리), see <see cref="Reports.Companies.CatalogCompany.Ambiguous"/>.</summary>
    public bool Ambiguous { get; set; }

    public int Position { get; set; }
}

/// <summary>A slug that was given up by a rename or a merge: its address redirects permanently.</summary>
public sealed class CompanyRedirect
{
    public required string OldSlug { get; set; }

    public required string CompanySlug { get; set; }
}

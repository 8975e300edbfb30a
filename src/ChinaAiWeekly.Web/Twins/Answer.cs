namespace ChinaAiWeekly.Web.Twins;

/// <summary>What an address has to say: its view, or why there is none.</summary>
public abstract record Answer<TView> where TView : class
{
    private Answer()
    {
    }

    public sealed record Found(TView View) : Answer<TView>;

    /// <summary>The thing lives at another address for good; a twin's ending is kept.</summary>
    public sealed record Moved(string Address) : Answer<TView>;

    /// <summary>The thing was here and was taken back; with the issue it was part of, where that is why.</summary>
    public sealed record Gone(string Reason, DateOnly? Issue = null) : Answer<TView>;

    /// <summary>There never was such a thing; perhaps one of these was meant.</summary>
    public sealed record Missing(params IReadOnlyList<Suggestion> Suggestions) : Answer<TView>;

    public static implicit operator Answer<TView>(TView? view) => view is null ? new Missing() : new Found(view);
}

/// <summary>An address that a reader may have meant.</summary>
public sealed record Suggestion(string Text, string Address);

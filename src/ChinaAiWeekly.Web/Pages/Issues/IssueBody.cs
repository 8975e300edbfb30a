using ChinaAiWeekly.Store.Views;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>An issue's text with its exhibits in place, for the page of the issue and for the preview of a draft.</summary>
/// <param name="Anchors">
/// True on the issue's own page, whose lines can be linked to; a preview stands beside its source, which has these
/// anchors itself, and says of each block where it begins so that both can scroll together.
/// </param>
public sealed record IssueBody(IssueView View, IReadOnlyList<IssuePart> Parts, ProseNumbers Numbers, bool Anchors)
{
    public static IssueBody Of(IssueView view, bool anchors = true) =>
        new(view, IssueLayout.Of(view), new ProseNumbers(view.Document.Parsed.Quantities), anchors);

    /// <summary>The language that the issue says it is written in.</summary>
    public string Language => View.Document.Parsed.Head.Language ?? "ko";

    /// <summary>The anchor of the heading that heads the page already, be there a title above it; null where the issue begins otherwise.</summary>
    public string? HeadAnchor => Parts.TakeWhile(part => part is IssuePart.Heading).OfType<IssuePart.Heading>()
        .FirstOrDefault(heading => Numbers.Flatten(heading.Block.Content).Text.Trim() == View.Masthead.Issue.Headline)?.Anchor;

    /// <summary>For scrolling together: where a block begins, in a preview alone.</summary>
    public int? Begins(int line) => Anchors ? null : line;

    /// <summary>A comment on an exhibit, its numbers found again in it.</summary>
    public NumberedText Numbered(ExhibitNote note)
    {
        var numbers = new List<TextNumber>();
        var at = 0;
        foreach (var quantity in View.Document.Parsed.Quantities.Where(quantity => quantity.Span.Line == note.Source.Line))
        {
            var found = note.Text.IndexOf(quantity.Text, at, StringComparison.Ordinal);
            if (found < 0) continue;
            numbers.Add(new TextNumber(found, quantity.Text.Length, note.Source.Line, TextAmount.Of(quantity.Value, quantity.Upper, quantity.Unit)));
            at = found + quantity.Text.Length;
        }

        return new NumberedText(note.Text, numbers);
    }
}

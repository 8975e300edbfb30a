using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Settings;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages.Issues;

/// <summary>One issue, whole: its text with exhibits drawn in place.</summary>
public sealed class IssueModel(IssueQuery issues, WithdrawalQuery withdrawals, UiText words, ChinaAiWeeklyOptions options) : ViewPage<IssueView>
{
    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    public IReadOnlyList<IssuePart> Parts { get; private set; } = [];

    public ProseNumbers Numbers { get; private set; } = ProseNumbers.None;

    /// <summary>Who wrote the issue: those it names, else the desk.</summary>
    public string Authors => View.Masthead.Authors.Count > 0 ? string.Join(", ", View.Masthead.Authors) : options.Publisher;

    /// <summary>The anchor of the heading that heads the page already; null where the issue begins otherwise.</summary>
    public string? HeadAnchor =>
        Parts is [IssuePart.Heading first, ..] && Numbers.Flatten(first.Block.Content).Text.Trim() == View.Masthead.Issue.Headline ? first.Anchor : null;

    protected override async Task<Answer<IssueView>> LoadAsync(CancellationToken cancellation)
    {
        if (await issues.LoadAsync(Date, cancellation) is not { } view) return await withdrawals.IssueAsync(Date, cancellation) is { } withdrawn
            ? new Answer<IssueView>.Gone(words["Issues.Unpublished", withdrawn.Reason])
            : new Answer<IssueView>.Missing();
        (Parts, Numbers) = (IssueLayout.Of(view), new ProseNumbers(view.Document.Parsed.Quantities));
        return view;
    }

    /// <summary>A comment on an exhibit, its numbers found again in it.</summary>
    public NumberedText Numbered(ExhibitNote note)
    {
        var numbers = new List<TextNumber>();
        var at = 0;
        foreach (var quantity in View.Document.Parsed.Quantities.Where(quantity => quantity.Span.Line == note.Source.Line))
        {
            var found = note.Text.IndexOf(quantity.Text, at, StringComparison.Ordinal);
            if (found < 0) continue;
            numbers.Add(new TextNumber(found, quantity.Text.Length, note.Source.Line));
            at = found + quantity.Text.Length;
        }

        return new NumberedText(note.Text, numbers);
    }

    protected override CsvTable Rows(IssueView view) => new(
        ["issue", "kind", "subject", "name", "measure", "value", "unit", "text", "line"],
        view.Facts.Select(fact => (IReadOnlyList<object?>)
            [view.Masthead.Issue.Date, fact.Kind, fact.Subject, fact.Name, fact.Measure, fact.Value, fact.Unit, fact.Text, fact.Span.Line]));
}

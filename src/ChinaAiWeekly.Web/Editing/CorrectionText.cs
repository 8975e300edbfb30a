using ChinaAiWeekly.Reports.Differences;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Web.Localization;

namespace ChinaAiWeekly.Web.Editing;

/// <summary>What readers are told beside a figure that was corrected: 알리바바 1W: +1.7% (+1.9%에서 정정) · 2025-09-12. One object a request.</summary>
public sealed class CorrectionText(CorrectionReader reader, UiText text, Format format)
{
    private IReadOnlyDictionary<DateOnly, int>? revised;
    private (DateOnly Issue, ILookup<int, Correction> Lines)? assumed;

    /// <summary>For a preview: as if <paramref name="changes"/> of the issue had been published at <paramref name="at"/>.</summary>
    public void Assume(DateOnly issue, IEnumerable<FactChange> changes, DateTime at) => assumed = (issue, CorrectionReader.Of(changes, at));

    /// <summary>One sentence a corrected figure on this line of the revision that readers see; null where there is none.</summary>
    public async ValueTask<string?> OfAsync(DateOnly issue, int line, CancellationToken cancellation)
    {
        var lines = await LinesAsync(issue, cancellation);
        return lines is null || !lines.Contains(line)
            ? null
            : string.Join('\n', lines[line].Select(correction => $"{FactText.Correction(format, text, correction.Change)} · {format.Stamp(correction.At)}"));
    }

    private async ValueTask<ILookup<int, Correction>?> LinesAsync(DateOnly issue, CancellationToken cancellation)
    {
        if (assumed is { } preview && preview.Issue == issue) return preview.Lines;
        revised ??= await reader.RevisedAsync(cancellation);
        return revised.TryGetValue(issue, out var revision) ? await reader.OfAsync(issue, revision, cancellation) : null;
    }
}

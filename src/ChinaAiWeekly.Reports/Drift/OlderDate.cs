namespace ChinaAiWeekly.Reports.Drift;

/// <summary>An issue dated before one that is already there: often last week's date left in.</summary>
internal static class OlderDate
{
    public static IEnumerable<Diagnostic> Check(DriftInput input)
    {
        if (input.Issue.Head.Date is { } date && input.Newest is { } newest && date < newest)
            yield return DiagnosticMessages.OlderThanLastIssue(date, newest, input.Issue.Head.DateEvidence ?? DriftInput.Top);
    }
}

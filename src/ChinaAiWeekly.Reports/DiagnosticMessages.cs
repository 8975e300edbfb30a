namespace ChinaAiWeekly.Reports;

/// <summary>Every diagnostic in one place: code, severity and wording. Tests assert code and line, never the wording.</summary>
public static class DiagnosticMessages
{
}

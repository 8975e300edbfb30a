using static System.FormattableString;

namespace ChinaAiWeekly.Reports;

/// <summary>Every diagnostic in one place: code, severity and wording. Tests assert code and line, never the wording.</summary>
public static class DiagnosticMessages
{
    public static Diagnostic UnknownEncoding(long offset, byte value, SourceSpan span) =>
        new("CAW001", Severity.Error, Invariant($"The file is neither UTF-8, UTF-16 with a byte order mark nor CP949: byte 0x{value:X2} at offset {offset} fits none. Save it as UTF-8."), span);

    public static Diagnostic NotText(string found, long offset, SourceSpan span) =>
        new("CAW002", Severity.Error, Invariant($"The file is not Markdown text: {found} at byte {offset}. Export the issue as Markdown, UTF-8."), span);

    public static Diagnostic EmptyFile(SourceSpan span) =>
        new("CAW003", Severity.Error, "The file is empty.", span);

    public static Diagnostic FileTooLong(long bytes, int most, SourceSpan span) =>
        new("CAW004", Severity.Error, Invariant($"The file has {bytes:#,0} bytes, more than the {most:#,0} that an issue may have."), span);

    public static Diagnostic CharactersRemoved(int codePoint, int count, SourceSpan span) =>
        new("CAW005", Severity.Warning, Invariant($"{count} invisible or forbidden characters were taken out of this line, the first of them U+{codePoint:X4}."), span);

    public static Diagnostic NotUtf8(string encoding, SourceSpan span) =>
        new("CAW006", Severity.Info, $"The file was read as {encoding}; UTF-8 is what every editor can save.", span);

    public static Diagnostic Composed(SourceSpan span) =>
        new("CAW007", Severity.Info, "Decomposed characters, as macOS writes them, were composed (NFC); columns count the composed text.", span);

    public static Diagnostic CannotNormalize(SourceSpan span) =>
        new("CAW008", Severity.Error, "This system cannot compose Hangul (ICU is missing or globalization is invariant), so nothing can be read safely.", span);

    public static Diagnostic LineTooLong(int most, SourceSpan span) =>
        new("CAW010", Severity.Error, Invariant($"The line is longer than {most:#,0} characters. Break it into paragraphs."), span);

    public static Diagnostic TooManyHeadings(int most, SourceSpan span) =>
        new("CAW011", Severity.Error, Invariant($"There are more than {most:#,0} headings. Split the file into issues."), span);

    public static Diagnostic TooManyListItems(int most, SourceSpan span) =>
        new("CAW012", Severity.Error, Invariant($"There are more than {most:#,0} list items. Split the file into issues."), span);

    public static Diagnostic TooManyBrackets(int most, SourceSpan span) =>
        new("CAW013", Severity.Error, Invariant($"The paragraph has more than {most:#,0} opening brackets, or the text too many such paragraphs. Put blank lines between its parts."), span);

    public static Diagnostic NestedTooDeep(int most, SourceSpan span) =>
        new("CAW014", Severity.Error, Invariant($"Quotes and lists are nested more than {most} deep here. Move the text outwards."), span);

    public static Diagnostic TooMuchEmphasis(int most, SourceSpan span) =>
        new("CAW015", Severity.Error, Invariant($"The paragraph has more than {most:#,0} marks of emphasis (* _ ~), or the text too many such paragraphs. Split it, or begin the rows of a table with a pipe."), span);

    public static Diagnostic TooManyBackticks(int most, SourceSpan span) =>
        new("CAW016", Severity.Error, Invariant($"The paragraph has more than {most:#,0} runs of backticks. Use a fenced code block."), span);

    public static Diagnostic TooManyLinkDefinitions(int most, SourceSpan span) =>
        new("CAW017", Severity.Error, Invariant($"There are more than {most:#,0} link definitions. Write the links where they are used."), span);

    public static Diagnostic TooManyTableCells(int most, SourceSpan span) =>
        new("CAW018", Severity.Error, Invariant($"The tables have more than {most:#,0} cells, counted as rows times columns. Split the file or drop columns."), span);

    public static Diagnostic LooksLikeMark(string instead, SourceSpan span) =>
        new("CAW019", Severity.Warning, $"The line is plain text to Markdown and was read as a heading or bullet; write {instead}.", span);

    public static Diagnostic TickerContradictsName(string name, string slug, string ticker, string owner, SourceSpan span) =>
        new("CAW090", Severity.Warning, $"The ticker {ticker} is {owner}'s, but the name beside it is {name}; the row is read as {slug}.", span);

    public static Diagnostic UnconfirmedCompany(string name, string slug, SourceSpan span) =>
        new("CAW091", Severity.Info, $"The catalog has no company named {name}; it is kept as the unconfirmed company {slug}.", span);

    public static Diagnostic CompanyTakenByTicker(string name, string ticker, string slug, SourceSpan span) =>
        new("CAW092", Severity.Info, $"The catalog has no company named {name}; the row is read as {slug} by its ticker {ticker}.", span);

    public static Diagnostic OlderThanLastIssue(DateOnly date, DateOnly newest, SourceSpan span) =>
        new("CAW100", Severity.Warning, Invariant($"The issue is dated {date:yyyy-MM-dd}, before the newest one there is ({newest:yyyy-MM-dd})."), span);

    public static Diagnostic EmptyCategory(string category, SourceSpan span) =>
        new("CAW101", Severity.Warning, $"The news category {category} holds no item.", span);

    public static Diagnostic RowMissing(string kind, string measure, string name, SourceSpan span) =>
        new("CAW102", Severity.Warning, $"{name} is missing from {Column(kind, measure)}; every earlier issue had it.", span);

    public static Diagnostic ColumnMissing(string kind, string measure, int rows, SourceSpan span) =>
        new("CAW103", Severity.Warning, Invariant($"There is no {Column(kind, measure)}; every earlier issue had {rows} rows of it."), span);

    public static Diagnostic UnitJump(string name, string measure, decimal value, decimal usual, string? unit, SourceSpan span) =>
        new("CAW104", Severity.Warning, Invariant($"{name} {measure} is {value:#,0.##} {unit}, against {usual:#,0.##} before: is the unit right?"), span);

    public static Diagnostic UnitChanged(string name, string measure, string before, string now, SourceSpan span) =>
        new("CAW105", Severity.Warning, $"{name} {measure} is in {now}, and was in {before} before.", span);

    public static Diagnostic ReturnOutlier(string name, string horizon, decimal value, decimal spread, SourceSpan span) =>
        new("CAW106", Severity.Warning, Invariant($"{name} {horizon} {value:+0.##;-0.##} % is more than ten times the usual {spread:0.##} %."), span);

    private static string Column(string kind, string measure) => measure.Length == 0 ? kind : $"{kind} {measure}";

    internal static Diagnostic NothingRecognised(SourceSpan at) =>
        Error("CAW040", "Nothing of a weekly issue is in this text: no news, no exhibit, no bullet with a label.", at);

    internal static Diagnostic TooDeep(SourceSpan at) =>
        Error("CAW041", "Blocks or emphasis are nested deeper than Markdown can be read.", at);

    internal static Diagnostic TableRule(SourceSpan at) =>
        Warning("CAW044", "The table has no rule row '|---|' below its head, or a blank line cuts it; read as one table.", at);

    internal static Diagnostic NoDate(SourceSpan at) =>
        Warning("CAW045", "Neither the front matter, the file's name nor the text dates the issue; give the date to import it.", at);

    internal static Diagnostic InferredDate(DateOnly date, SourceSpan at) =>
        new("CAW046", Severity.Info, $"The issue's date {date.ToString("O", System.Globalization.CultureInfo.InvariantCulture)} is inferred from the text; confirm it.", at);

    internal static Diagnostic FrontMatterValue(string key, SourceSpan at) =>
        Warning("CAW047", $"The front matter's {key} cannot be read.", at);

    internal static Diagnostic RowNotRead(SourceSpan at) =>
        Warning("CAW050", "The row does not have the shape of its exhibit's rows; it is shown as text only.", at);

    internal static Diagnostic SharesAboveWhole(SourceSpan at) =>
        Warning("CAW051", "The shares of the market add up to more than 100 %.", at);

    public static Diagnostic ColumnNotRead(string head, SourceSpan at) =>
        Warning("CAW053", $"The column {head} does not belong to an exhibit of this type; its values are shown as text only.", at);

    public static Diagnostic ValueNotRead(SourceSpan at) =>
        Warning("CAW052", "The value is no number that could be read, nor a word for none (-, N/A, 적자); it is shown as text only.", at);

    private static Diagnostic Error(string code, string message, SourceSpan at) => new(code, Severity.Error, message, at);

    private static Diagnostic Warning(string code, string message, SourceSpan at) => new(code, Severity.Warning, message, at);
}

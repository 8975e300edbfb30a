using ChinaAiWeekly.Reports.Differences;

namespace ChinaAiWeekly.Reports;

/// <summary>
/// Every diagnostic in one place: code, severity and wording in both languages, with numbers as the invariant culture writes
/// them. Names that come in are followed by no Korean particle that depends on their last letter. Tests assert code and line,
/// never the wording.
/// </summary>
public static class DiagnosticMessages
{
    public static Diagnostic UnknownEncoding(long offset, byte value, SourceSpan span) => Error("CAW001",
        $"The file is neither UTF-8, UTF-16 with a byte order mark nor CP949: byte 0x{value:X2} at offset {offset} fits none. Save it as UTF-8.",
        $"UTF-8도, BOM이 있는 UTF-16도, CP949도 아닌 파일입니다. 오프셋 {offset}의 바이트 0x{value:X2} 때문에 어느 것으로도 읽을 수 없습니다. UTF-8로 저장해 주세요.", span);

    public static Diagnostic NotText(DiagnosticText found, long offset, SourceSpan span) => Error("CAW002",
        $"The file is not Markdown text: {found.English} at byte {offset}. Export the issue as Markdown, UTF-8.",
        $"Markdown 글이 아닙니다: 오프셋 {offset}에 {found.Korean}. UTF-8 Markdown으로 내보내 주세요.", span);

    public static Diagnostic EmptyFile(SourceSpan span) => Error("CAW003", $"The file is empty.", $"파일이 비어 있습니다.", span);

    public static Diagnostic FileTooLong(long bytes, int most, SourceSpan span) => Error("CAW004",
        $"The file has {bytes:#,0} bytes, more than the {most:#,0} that an issue may have.",
        $"파일이 {bytes:#,0}바이트로, 한 호의 한도인 {most:#,0}바이트를 넘습니다.", span);

    public static Diagnostic CharactersRemoved(int codePoint, int count, SourceSpan span) => Warning("CAW005",
        $"{count} invisible or forbidden characters were taken out of this line, the first of them U+{codePoint:X4}.",
        $"보이지 않거나 쓸 수 없는 문자 {count}개를 이 줄에서 뺐습니다. 첫 문자는 U+{codePoint:X4}입니다.", span);

    public static Diagnostic NotUtf8(string encoding, SourceSpan span) => Info("CAW006",
        $"The file was read as {encoding}; UTF-8 is what every editor can save.",
        $"{encoding} 파일로 읽었습니다. 어느 편집기에서나 저장할 수 있는 UTF-8을 권합니다.", span);

    public static Diagnostic Composed(SourceSpan span) => Info("CAW007",
        $"Decomposed characters, as macOS writes them, were composed (NFC); columns count the composed text.",
        $"macOS처럼 자모로 나뉜 글자를 완성형으로 합쳤습니다(NFC). 줄 안의 위치는 합친 글을 기준으로 셉니다.", span);

    public static Diagnostic CannotNormalize(SourceSpan span) => Error("CAW008",
        $"This system cannot compose Hangul (ICU is missing or globalization is invariant), so nothing can be read safely.",
        $"이 시스템은 한글을 완성형으로 합치지 못해 아무것도 안전하게 읽을 수 없습니다(ICU가 없거나 globalization이 invariant입니다).", span);

    public static Diagnostic LineTooLong(int most, SourceSpan span) => Error("CAW010",
        $"The line is longer than {most:#,0} characters. Break it into paragraphs.",
        $"이 줄이 {most:#,0}자를 넘습니다. 단락으로 나누어 주세요.", span);

    public static Diagnostic TooManyHeadings(int most, SourceSpan span) => Error("CAW011",
        $"There are more than {most:#,0} headings. Split the file into issues.",
        $"제목이 {most:#,0}개를 넘습니다. 파일을 호별로 나누어 주세요.", span);

    public static Diagnostic TooManyListItems(int most, SourceSpan span) => Error("CAW012",
        $"There are more than {most:#,0} list items. Split the file into issues.",
        $"목록 항목이 {most:#,0}개를 넘습니다. 파일을 호별로 나누어 주세요.", span);

    public static Diagnostic TooManyBrackets(int most, SourceSpan span) => Error("CAW013",
        $"The paragraph has more than {most:#,0} opening brackets, or the text too many such paragraphs. Put blank lines between its parts.",
        $"이 단락에 여는 대괄호가 {most:#,0}개를 넘거나, 글에 그런 단락이 너무 많습니다. 사이에 빈 줄을 넣어 주세요.", span);

    public static Diagnostic NestedTooDeep(int most, SourceSpan span) => Error("CAW014",
        $"Quotes and lists are nested more than {most} deep here. Move the text outwards.",
        $"인용과 목록이 {most}단 넘게 겹쳤습니다. 글을 바깥쪽으로 옮겨 주세요.", span);

    public static Diagnostic TooMuchEmphasis(int most, SourceSpan span) => Error("CAW015",
        $"The paragraph has more than {most:#,0} marks of emphasis (* _ ~), or the text too many such paragraphs. Split it, or begin the rows of a table with a pipe.",
        $"이 단락에 강조 기호(* _ ~)가 {most:#,0}개를 넘거나, 글에 그런 단락이 너무 많습니다. 단락을 나누거나 표의 행을 파이프(|)로 시작해 주세요.", span);

    public static Diagnostic TooManyBackticks(int most, SourceSpan span) => Error("CAW016",
        $"The paragraph has more than {most:#,0} runs of backticks. Use a fenced code block.",
        $"이 단락에 백틱 묶음이 {most:#,0}개를 넘습니다. 코드 블록(```)에 넣어 주세요.", span);

    public static Diagnostic TooManyLinkDefinitions(int most, SourceSpan span) => Error("CAW017",
        $"There are more than {most:#,0} link definitions. Write the links where they are used.",
        $"링크 정의가 {most:#,0}개를 넘습니다. 링크를 쓰는 자리에 주소를 적어 주세요.", span);

    public static Diagnostic TooManyTableCells(int most, SourceSpan span) => Error("CAW018",
        $"The tables have more than {most:#,0} cells, counted as rows times columns. Split the file or drop columns.",
        $"표의 칸이 행 수와 열 수를 곱해 {most:#,0}개를 넘습니다. 파일을 나누거나 열을 줄여 주세요.", span);

    public static Diagnostic LooksLikeMark(string mark, SourceSpan span) => Warning("CAW019",
        $"The line is plain text to Markdown and was read as a heading or bullet; write {mark} and a blank.",
        $"Markdown에서는 보통 글인 줄을 제목이나 불릿으로 읽었습니다. {mark} 다음에 빈칸을 넣어 주세요.", span);

    internal static Diagnostic NothingRecognised(SourceSpan at) => Error("CAW040",
        $"Nothing of a weekly issue is in this text: no news, no exhibit, no bullet with a label.",
        $"주간 원고로 볼 내용이 없습니다. 뉴스도, 그림·표도, 라벨이 붙은 불릿도 없습니다.", at);

    internal static Diagnostic TooDeep(SourceSpan at) => Error("CAW041",
        $"Blocks or emphasis are nested deeper than Markdown can be read.",
        $"블록이나 강조가 Markdown으로 읽을 수 없을 만큼 깊이 겹쳤습니다.", at);

    internal static Diagnostic TableRule(SourceSpan at) => Warning("CAW044",
        $"The table has no rule row '|---|' below its head, or a blank line cuts it; read as one table.",
        $"표의 머리글 아래에 구분 행 '|---|'이 없거나 빈 줄이 표를 끊습니다. 한 표로 읽었습니다.", at);

    internal static Diagnostic NoDate(SourceSpan at) => Warning("CAW045",
        $"Neither the front matter, the file's name nor the text dates the issue; give the date to import it.",
        $"파일 머리에도, 파일 이름에도, 본문에도 발행일이 없습니다. 가져오려면 날짜를 정해 주세요.", at);

    internal static Diagnostic InferredDate(DateOnly date, SourceSpan at) => Info("CAW046",
        $"The issue's date {date:yyyy-MM-dd} is inferred from the text; confirm it.",
        $"발행일 {date:yyyy-MM-dd}: 본문에서 추정했습니다. 확정해 주세요.", at);

    internal static Diagnostic FrontMatterValue(string key, SourceSpan at) => Warning("CAW047",
        $"The front matter's {key} cannot be read.",
        $"파일 머리의 {key} 값을 읽을 수 없습니다.", at);

    internal static Diagnostic RowNotRead(SourceSpan at) => Warning("CAW050",
        $"The row does not have the shape of its exhibit's rows; it is shown as text only.",
        $"그림·표의 다른 행과 꼴이 다른 행입니다. 글로만 보입니다.", at);

    internal static Diagnostic SharesAboveWhole(SourceSpan at) => Warning("CAW051",
        $"The shares of the market add up to more than 100 %.",
        $"시장 점유율을 모두 더하면 100 %를 넘습니다.", at);

    public static Diagnostic ValueNotRead(SourceSpan at) => Warning("CAW052",
        $"The value is no number that could be read, nor a word for none (-, N/A, 적자); it is shown as text only.",
        $"읽을 수 있는 숫자도, 값이 없다는 표시(-, N/A, 적자)도 아닙니다. 글로만 보입니다.", at);

    public static Diagnostic ColumnNotRead(string head, SourceSpan at) => Warning("CAW053",
        $"The column {head} does not belong to an exhibit of this type; its values are shown as text only.",
        $"이 종류의 그림·표에 들어갈 자리가 없는 열입니다: {head}. 값은 글로만 보입니다.", at);

    internal static Diagnostic TitleWithoutRows(SourceSpan at) => Warning("CAW054",
        $"The title promises returns, shares, multiples, capex or scores, but the rows below it have another shape; their figures are shown as text only.",
        $"제목은 수익률·점유율·밸류에이션·CAPEX·벤치마크 가운데 하나인데 아래 행의 꼴이 다릅니다. 숫자는 글로만 보입니다.", at);

    public static Diagnostic TickerContradictsName(string name, string slug, string ticker, string owner, SourceSpan span) => Warning("CAW090",
        $"The ticker {ticker} is {owner}'s, but the name beside it is {name}; the row is read as {slug}.",
        $"종목 코드 {ticker}의 기업은 {owner}인데 함께 적힌 이름은 {name}입니다. {slug} 기업의 행으로 읽었습니다.", span);

    public static Diagnostic UnconfirmedCompany(string name, string slug, SourceSpan span) => Info("CAW091",
        $"The catalog has no company named {name}; it is kept as the unconfirmed company {slug}.",
        $"기업 목록에 없는 이름입니다: {name}. 미확인 기업 {slug} 항목으로 둡니다.", span);

    public static Diagnostic CompanyTakenByTicker(string name, string ticker, string slug, SourceSpan span) => Info("CAW092",
        $"The catalog has no company named {name}; the row is read as {slug} by its ticker {ticker}.",
        $"기업 목록에 없는 이름입니다: {name}. 종목 코드 {ticker}에 따라 {slug} 기업의 행으로 읽었습니다.", span);

    public static Diagnostic OlderThanLastIssue(DateOnly date, DateOnly newest, SourceSpan span) => Warning("CAW100",
        $"The issue is dated {date:yyyy-MM-dd}, before the newest one there is ({newest:yyyy-MM-dd}).",
        $"발행일({date:yyyy-MM-dd})이 지금까지 나온 최신 호({newest:yyyy-MM-dd})보다 앞섭니다.", span);

    public static Diagnostic EmptyCategory(DiagnosticText category, SourceSpan span) => Warning("CAW101",
        $"The news category {category.English} holds no item.",
        $"뉴스 분류에 뉴스가 없습니다: {category.Korean}.", span);

    public static Diagnostic RowMissing(FactKind kind, string measure, string name, SourceSpan span) => Warning("CAW102",
        $"{name} is missing from {DiagnosticTerms.Column(kind, measure).English}; every earlier issue had it.",
        $"{DiagnosticTerms.Column(kind, measure).Korean}에 {name} 행이 없습니다. 이전 호에는 모두 있었습니다.", span);

    public static Diagnostic ColumnMissing(FactKind kind, string measure, int rows, SourceSpan span) => Warning("CAW103",
        $"There is no {DiagnosticTerms.Column(kind, measure).English}; every earlier issue had {rows} rows of it.",
        $"{DiagnosticTerms.Column(kind, measure).Korean} 값이 없습니다. 이전 호에는 모두 {rows}행이 있었습니다.", span);

    public static Diagnostic UnitJump(string name, string measure, decimal value, decimal usual, string? unit, SourceSpan span) => Warning("CAW104",
        $"{name} {DiagnosticTerms.Measure(measure).English} is {value:#,0.##} {unit}, against {usual:#,0.##} before: is the unit right?",
        $"{name} {DiagnosticTerms.Measure(measure).Korean} 값은 {value:#,0.##} {unit}, 이전 값은 {usual:#,0.##}입니다. 단위가 맞는지 확인해 주세요.", span);

    public static Diagnostic UnitChanged(string name, string measure, string? before, string? now, SourceSpan span) => Warning("CAW105",
        $"{name} {DiagnosticTerms.Measure(measure).English} is in {DiagnosticTerms.Unit(now).English}, and was in {DiagnosticTerms.Unit(before).English} before.",
        $"{name} {DiagnosticTerms.Measure(measure).Korean}: 단위가 이전과 다릅니다(이전 {DiagnosticTerms.Unit(before).Korean}, 지금 {DiagnosticTerms.Unit(now).Korean}).", span);

    public static Diagnostic ReturnOutlier(string name, string horizon, decimal value, decimal spread, SourceSpan span) => Warning("CAW106",
        $"{name} {horizon} {value:+0.##;-0.##} % is more than ten times the usual {spread:0.##} %.",
        $"{name} {horizon} {value:+0.##;-0.##} %: 평소 등락 폭 {spread:0.##} %의 열 배를 넘습니다.", span);

    private static Diagnostic Error(string code, FormattableString english, FormattableString korean, SourceSpan at) => Of(code, Severity.Error, english, korean, at);

    private static Diagnostic Warning(string code, FormattableString english, FormattableString korean, SourceSpan at) => Of(code, Severity.Warning, english, korean, at);

    private static Diagnostic Info(string code, FormattableString english, FormattableString korean, SourceSpan at) => Of(code, Severity.Info, english, korean, at);

    private static Diagnostic Of(string code, Severity severity, FormattableString english, FormattableString korean, SourceSpan at) =>
        new(code, severity, new(FormattableString.Invariant(english), FormattableString.Invariant(korean)), at);
}

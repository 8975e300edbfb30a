using ChinaAiWeekly.Reports.Outline;
using ChinaAiWeekly.Reports.Values;

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Events by category and period, several in a line.</summary>
internal sealed class LaunchReader : ExhibitReader
{
    private static readonly WordList Words = ["출시", "공개", "런칭", "론칭", "신제품", "신규 서비스", "라인업", "로드맵", "타임라인", "제품/서비스", "이벤트", "연혁", "연표", "제품", "발표 현황", "공개 현황", "launch", "release", "roadmap", "timeline", "product", "milestone", "发布"];

    private static readonly WordList PeriodHeads = ["시기", "월", "일자", "날짜", "기간", "출시 시기", "출시시기", "출시일", "공개 시기", "발표 시기", "일정", "period", "date", "month", "when", "time", "timing", "quarter", "분기", "时间", "日期", "月份"];

    private static readonly WordList CompanyHeads = ["기업", "회사", "업체", "기업명", "회사명", "company", "vendor", "maker", "公司", "企业", "厂商"];

    private static readonly WordList CategoryHeads = ["구분", "분류", "카테고리", "부문", "영역", "유형", "분야", "category", "type", "segment", "area", "kind", "类别", "分类", "类型", "领域"];

    private static readonly WordList TextHeads = ["내용", "제품", "서비스", "이벤트", "주요 내용", "주요내용", "제품/서비스", "제품 및 서비스", "출시 내용", "event", "events", "product", "products", "details", "detail", "launch", "launches", "description", "what", "what happened", "item", "발표 내용", "공개 내용", "주요 제품", "제품명", "모델명", "内容", "产品", "事件"];

    public override ExhibitType Type => ExhibitType.Launches;

    public override bool Names(ReadOnlySpan<char> title) => OutlineWords.HasAny(title, Words);

    public override bool Fits(ExhibitContent content)
    {
        var (all, dated) = (0, 0);
        foreach (var cell in Cells(content))
        {
            all++;
            if (!PairSentence.IsValue(cell.Value) && (Place(cell, false, new(null, 2000)).Period is not null || FiscalPeriod.Leading(cell.Value.Chars, 2000) is not null))
                dated++;
        }
        return all > 0 && dated * 2 >= all;
    }

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts)
    {
        var year = new PeriodYear(context.IssueDate, content.Heads.SelectMany(head => FiscalPeriod.Scan(head.Chars, new PeriodYear(context.IssueDate).For(head.Chars))).FirstOrDefault()?.Period.Year);
        var named = content.Heads.SelectMany(head => context.CompaniesIn(head.Start, head.End)).Distinct().ToList();
        // A title that names several says nothing of the single event.
        var company = named.Count == 1 ? named[0] : null;
        var namesAreCompanies = content.NameHead is { } head && OutlineWords.Is(head.Chars, CompanyHeads);
        var before = facts.Launches.Count;
        foreach (var cell in Cells(content))
        {
            var (period, category, owner) = Place(cell, namesAreCompanies, year);
            foreach (var whole in LaunchEvents.Split(cell.Value))
            {
                var text = whole;
                // 7월 멀티모달 모델 공개, 8월 …: the period goes on to the events behind it.
                if (FiscalPeriod.Leading(text.Chars, year.For(text.Chars)) is { } found && found.Length < text.Length && text[found.Length] is ' ' or ':' or ',' && !Compares(text.Slice(found.Length).Trim()))
                {
                    period = found.Period.Canonical;
                    text = text.Slice(found.Length).Trim();
                    while (text.Length > 0 && text[0] is ':' or ',' or ' ' or '-' or '–' or '—')
                        text = text.Slice(1);
                }
                var by = company ?? (owner is { } group ? context.CompanyIn(group) : null) ?? context.CompanyIn(text);
                facts.Launches.Add(new(exhibit, by, category, period, text.Text, text.Span));
                context.Count(text);
            }
        }
        return facts.Launches.Count - before;
    }

    /// <summary>2027년 대비 2배: a period that is compared with, not the event's.</summary>
    private static bool Compares(Passage rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["대비", "보다", "까지", "부터", "이후", "기준"])
            if (rest.Chars.StartsWith(word))
                return true;
        return false;
    }

    public override bool IsColumn(ReadOnlySpan<char> label) => false;

    /// <summary>Text is split into events here, never into pairs.</summary>
    private static new IEnumerable<ExhibitCell> Cells(ExhibitContent content)
    {
        foreach (var row in content.Rows)
        {
            if (!row.IsTable)
            {
                yield return new(row.Groups, row.Name, null, row.Fields[0].Value, row);
                continue;
            }
            foreach (var field in row.Fields)
                if ((field.Column is not { } head || !IsContext(head)) && CellValue.Read(field.Value.Chars).Kind != CellKind.NoValue)
                    yield return new(row.Groups, row.Name, field.Column, field.Value, row);
        }
    }

    private static bool IsContext(Passage head) =>
        OutlineWords.Is(head.Chars, PeriodHeads) || OutlineWords.Is(head.Chars, CompanyHeads) || OutlineWords.Is(head.Chars, CategoryHeads);

    /// <summary>Period, category and company of a cell, wherever its row, column and groups hold them.</summary>
    private static (string? Period, string Category, Passage? Owner) Place(ExhibitCell cell, bool namesAreCompanies, PeriodYear year)
    {
        string? period = null;
        Passage? category = null;
        var owner = cell.Row.IsTable && namesAreCompanies ? cell.Name : cell.Row.Owner;
        List<Passage> names = owner is null ? [.. cell.Groups, cell.Name] : [.. cell.Groups];
        if (cell.Column is { } column && !OutlineWords.Is(column.Chars, TextHeads) && !cell.Row.Fields.Any(field => field.Column is { } head && OutlineWords.Is(head.Chars, CategoryHeads)))
            names.Add(column);
        foreach (var field in cell.Row.Fields)
            if (field.Column is { } head && IsContext(head))
            {
                if (OutlineWords.Is(head.Chars, CompanyHeads))
                    owner = field.Value;
                else
                    names.Add(field.Value);
            }
        foreach (var name in names)
            if (name.IsEmpty)
                continue;
            else if ((Periods.Of(name, year.For(name.Chars)) ?? Periods.MonthOf(name, year.For(name.Chars))) is { } found)
                period = found.Canonical;
            else
                category = category is null || !cell.Row.IsTable ? name : category;
        return (period, category?.Text ?? "", owner ?? category);
    }
}

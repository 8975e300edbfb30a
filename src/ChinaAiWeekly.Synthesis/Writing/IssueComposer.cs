using System.Globalization;
using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Features;
using ChinaAiWeekly.Synthesis.News;
using ChinaAiWeekly.Synthesis.Wording;

namespace ChinaAiWeekly.Synthesis.Writing;

/// <summary>Puts the sections of one issue in the editor's order.</summary>
internal static class IssueComposer
{
    private const string Mark = "[합성]";

    public static SyntheticIssue Compose(Page page, int number)
    {
        var editor = page.Editor;
        Head(page, number);
        page.Uses(editor.English ? Habit.EnglishHeadings : Habit.KoreanHeadings);
        page.Uses(editor.Features switch { 0 => Habit.NoFeature, 1 => Habit.OneFeature, _ => Habit.SeveralFeatures });
        var late = editor.FeatureAfterNews && editor.Features > 0 ? 1 : 0;
        for (var feature = 0; feature < editor.Features - late; feature++)
            FeatureWriter.Write(page, feature == 0 ? MarkOf(editor) : "");
        if (editor.MarketBeforeNews)
        {
            page.Uses(Habit.MarketBeforeNews);
            MarketWriter.Write(page);
        }
        NewsWriter.Write(page);
        if (late == 1)
        {
            page.Uses(Habit.FeatureAfterNews);
            FeatureWriter.Write(page, editor.Features == 1 ? MarkOf(editor) : "");
        }
        if (!editor.MarketBeforeNews) MarketWriter.Write(page);
        return Finish(page, number);
    }

    /// <summary>The title that marks the issue where it has neither front matter nor a heading of its own.</summary>
    private static string MarkOf(Editor editor) => editor.FrontMatter || editor.TitleHeading ? "" : " " + Mark;

    private static void Head(Page page, int number)
    {
        var title = page.Editor.English ? $"{Mark} China AI Weekly" : $"{Mark} 중국 AI 위클리";
        FrontMatter.Write(page, $"{title} {Figures.Plain(number)}", number);
        if (page.Editor.TitleHeading)
        {
            page.Uses(Habit.TitleHeading);
            page.Writer.Write($"# {title}");
            if (page.Editor.Features == 0) page.Truth.Headline = title;
        }
        else
        {
            page.Uses(Habit.NoTitleHeading);
        }
        if (DateSource(page.Editor) != "text") return;
        page.Uses(Habit.DateInTextOnly);
        page.Writer.Gap();
        page.Writer.Write($"{new DateText($"{Figures.Plain(page.Date.Year)}년 {Figures.Plain(page.Date.Month)}월 {Figures.Plain(page.Date.Day)}일", page.Date)} 발행");
        page.Writer.Gap();
    }

    private static string DateSource(Editor editor) =>
        editor.FrontMatter && editor.FrontMatterDate ? "frontMatter" : editor.DateInFileName ? "fileName" : "text";

    private static SyntheticIssue Finish(Page page, int number)
    {
        var markdown = page.Writer.ToString();
        var bytes = page.Editor.Bytes.Write(markdown, out var form);
        Note(page, form);
        var date = page.Date;
        return new SyntheticIssue(date, FileName(page, number), markdown, bytes, form, TruthJson.Write(page.Truth, date, DateSource(page.Editor), markdown, bytes), page.Habits);
    }

    private static string FileName(Page page, int number)
    {
        if (!page.Editor.DateInFileName) return FormattableString.Invariant($"weekly-{number:0000}.md");
        var pattern = page.Editor.Plain ? "yyyy-MM-dd" : page.Dice.Pick("yyyy-MM-dd", "'china-ai-weekly-'yyyyMMdd", "yyyy.MM.dd' 중국 AI 위클리'");
        return page.Date.ToString(pattern, CultureInfo.InvariantCulture) + ".md";
    }

    private static void Note(Page page, ByteForm form)
    {
        page.Uses(form.Encoding switch
        {
            TextEncoding.Utf8 => Habit.Utf8,
            TextEncoding.Utf8WithBom => Habit.Utf8WithBom,
            TextEncoding.Cp949 => Habit.Cp949,
            _ => Habit.Utf16,
        });
        if (form.CarriageReturns) page.Uses(Habit.CarriageReturns);
        if (form.Decomposed) page.Uses(Habit.DecomposedHangul);
        if (page.Editor.DateInFileName) page.Uses(Habit.DateInFileName);
    }
}

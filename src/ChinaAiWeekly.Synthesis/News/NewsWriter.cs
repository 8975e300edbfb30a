using ChinaAiWeekly.Synthesis.Editors;
using ChinaAiWeekly.Synthesis.Wording;
using ChinaAiWeekly.Synthesis.Writing;

namespace ChinaAiWeekly.Synthesis.News;

/// <summary>The news section: categories, headlines, and what is told below each.</summary>
internal static class NewsWriter
{
    private sealed record Category(string Code, string Title, IReadOnlyList<Func<Desktop, Story>> Stories, int Count);

    public static void Write(Page page)
    {
        page.Labels.Section();
        page.Writer.Gap();
        var title = page.Editor.English ? page.Dice.Pick("Weekly news", "China AI weekly news") : page.Dice.Pick("중국 AI 주간 주요 뉴스", "주간 주요 뉴스");
        var line = page.Section($"{title}");
        page.Truth.Sections.Add(new SectionTruth("news", title, line));
        var desktop = new Desktop(page);
        foreach (var category in Categories(page))
        {
            page.Writer.Gap();
            page.Writer.Write($"### {category.Title}");
            foreach (var story in page.Dice.Some(category.Stories, category.Count)) Item(page, category, story(desktop));
        }
        page.Writer.Gap();
    }

    private static List<Category> Categories(Page page)
    {
        var english = page.Editor.English;
        var dice = page.Dice;
        List<Category> categories =
        [
            new("industry", english ? "Industry" : "산업", IndustryStories.All, dice.From(3, page.Editor.Plain ? 8 : 6)),
            new("policy", english ? dice.Pick("Policy", "Policy & regulation") : dice.Pick("정부 정책/규제", "정책"), PolicyStories.All, dice.From(1, 2)),
            new("funding", english ? "Funding" : dice.Pick("펀딩", "투자 유치"), FundingStories.All, dice.From(1, 2)),
        ];
        if (!page.Editor.NewCategories) return categories;
        page.Uses(Habit.NewCategories);
        categories.Insert(1, dice.Chance(50)
            ? new Category("other", english ? "Semiconductors" : "반도체", OtherStories.Chips, 1)
            : new Category("other", english ? "People" : "인사", OtherStories.People, 1));
        return categories;
    }

    private static void Item(Page page, Category category, Story story)
    {
        page.Writer.Gap();
        var headings = page.Editor.HeadingHeadlines;
        page.Uses(headings ? Habit.HeadingHeadlines : Habit.BoldHeadlines);
        var line = page.Writer.Write(headings ? (Phrase)$"#### {story.Headline}" : $"**{story.Headline}**");
        if (headings) page.Writer.Gap();
        var source = Source(page);
        List<FactTruth> facts = [];
        foreach (var (fact, at) in story.Facts.Select((fact, at) => (fact, at)))
        {
            var text = at == story.Facts.Count - 1 && source is not null ? $"{fact.Text} {source}" : fact.Text;
            facts.Add(Fact(page, fact.Label, text, at));
        }
        var runs = story.Headline.Runs.Concat(story.Facts.SelectMany(fact => fact.Text.Runs)).ToList();
        page.Truth.News.Add(new NewsTruth(
            category.Code,
            category.Title,
            story.Headline.Plain,
            runs.OfType<DateText>().FirstOrDefault()?.Date,
            [.. runs.OfType<CompanyName>().Select(name => name.Slug).Distinct()],
            line,
            facts));
    }

    private static FactTruth Fact(Page page, string label, Phrase text, int place)
    {
        switch (page.Editor.News)
        {
            case NewsStyle.Prose:
                page.Uses(Habit.ProseNews);
                page.Writer.Gap();
                return new FactTruth(null, text.Plain, page.Writer.Write(text));
            case NewsStyle.Nested when place == 1:
                page.Uses(Habit.NestedNews);
                return new FactTruth(null, text.Plain, page.Bullet(1, null, text));
            default:
                page.Uses(Habit.BulletNews);
                return new FactTruth(label, text.Plain, page.Bullet(0, $"{label}", text));
        }
    }

    private static Phrase? Source(Page page)
    {
        if (!page.Editor.Links || !page.Dice.Chance(50)) return null;
        var (name, address) = page.Dice.Pick(
            ("합성통신", "https://example.com/wire/a"), ("가상일보", "https://example.com/daily/b"), ("Mock Times", "https://example.com/mock-times/c"));
        if (page.Editor.Plain || page.Dice.Chance(60))
        {
            page.Uses(Habit.LinkAtEnd);
            return $"({new LinkText(name, address)})";
        }
        page.Uses(Habit.SourceInBrackets);
        return $"[{name}]";
    }
}

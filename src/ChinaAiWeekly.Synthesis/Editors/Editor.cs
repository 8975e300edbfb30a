namespace ChinaAiWeekly.Synthesis.Editors;

internal enum MarketLayout { Joint, Split, ValuationOnly, ReturnsOnly }

internal enum LabelStyle { Korean, English, Angle, Square, Dopyo, Colon, Heading }

internal enum NewsStyle { Bullets, Nested, Prose }

internal enum MinusStyle { Ascii, Unicode, DownTriangle, WhiteTriangle, Parentheses }

/// <summary>The form in which an exhibit's rows are written.</summary>
internal enum RowForm { Bullets, Table, Sentence }

/// <summary>One editor's way of writing a week.</summary>
internal sealed record Editor
{
    public bool FrontMatter { get; init; } = true;
    public bool FrontMatterDate { get; init; } = true;
    public bool TitleHeading { get; init; } = true;
    public bool English { get; init; }
    public int Features { get; init; } = 1;
    public bool FeatureAfterNews { get; init; }
    public bool MarketBeforeNews { get; init; }
    public MarketLayout Market { get; init; } = MarketLayout.Joint;
    public bool HeadingHeadlines { get; init; }
    public NewsStyle News { get; init; } = NewsStyle.Bullets;
    public bool Links { get; init; }
    public bool NewCategories { get; init; }
    public LabelStyle Label { get; init; } = LabelStyle.Korean;
    public bool LabelGaps { get; init; }
    public bool LabelRestarts { get; init; }
    public string Bullet { get; init; } = "-   ";
    public string Indent { get; init; } = "    ";
    public MinusStyle Minus { get; init; } = MinusStyle.Ascii;
    public bool UpTriangle { get; init; }
    public bool FullWidth { get; init; }
    public bool TimesLatin { get; init; }

    /// <summary>How often, in a hundred names, a company is written in English, in Chinese, by an alias, with its ticker.</summary>
    public (int English, int Chinese, int Alias, int Ticker) Names { get; init; } = (0, 0, 0, 15);

    /// <summary>The forms this editor uses for exhibits; one is drawn for each.</summary>
    public IReadOnlyList<RowForm> Forms { get; init; } = [RowForm.Bullets];
    public bool PaddedTables { get; init; } = true;
    public bool PlainRowLabels { get; init; }
    public bool HeadingSubheads { get; init; }
    public bool ProseInFeatures { get; init; }
    public bool LooseLists { get; init; }
    public bool UnderlinedHeadings { get; init; }
    public bool Rules { get; init; }
    public bool BoldCells { get; init; }
    public bool TightLabels { get; init; }

    /// <summary>What stands between a label and its text: bold end and colon in either order, half or full width.</summary>
    public string LabelEnd { get; init; } = "**: ";

    /// <summary>Whether the editor stays with plain numbers and dates.</summary>
    public bool Plain { get; init; }
    public bool DateInFileName { get; init; } = true;
    public ByteForm Bytes { get; init; } = ByteForm.Plain;

    /// <summary>The desk of the demo: the same neat hand every week.</summary>
    public static Editor House { get; } = new() { Plain = true, Links = true, Forms = [RowForm.Bullets, RowForm.Table] };

    /// <summary>An editor nobody has met before.</summary>
    public static Editor Draw(Dice dice)
    {
        var frontMatter = dice.Chance(55);
        var features = dice.Pick(0, 1, 1, 1, 2, 3);
        var bytes = ByteForm.Draw(dice);
        var cp949 = bytes.Encoding == TextEncoding.Cp949;
        var (bullet, indent) = dice.Pick(("-   ", "    "), ("- ", "  "), ("- ", "    "), ("* ", "  "), ("*   ", "    "), ("+ ", "  "), ("1. ", "   "));
        return new Editor
        {
            FrontMatter = frontMatter,
            FrontMatterDate = dice.Chance(80),
            TitleHeading = features == 0 || dice.Chance(45),
            English = dice.Chance(25),
            Features = features,
            FeatureAfterNews = dice.Chance(20),
            MarketBeforeNews = dice.Chance(25),
            Market = dice.Pick(MarketLayout.Joint, MarketLayout.Joint, MarketLayout.Split, MarketLayout.ValuationOnly, MarketLayout.ReturnsOnly),
            HeadingHeadlines = dice.Chance(35),
            News = dice.Pick(NewsStyle.Bullets, NewsStyle.Nested, NewsStyle.Prose),
            Links = dice.Chance(40),
            NewCategories = dice.Chance(35),
            Label = dice.Pick(Enum.GetValues<LabelStyle>()),
            LabelGaps = dice.Chance(30),
            LabelRestarts = dice.Chance(20),
            Bullet = bullet,
            Indent = indent,
            Minus = cp949 ? dice.Pick(MinusStyle.Ascii, MinusStyle.WhiteTriangle) : dice.Pick(Enum.GetValues<MinusStyle>()),
            UpTriangle = dice.Chance(20),
            FullWidth = dice.Chance(12),
            TimesLatin = dice.Chance(30),
            Names = (dice.Pick(0, 10, 50), cp949 ? 0 : dice.Pick(0, 0, 10), dice.Pick(0, 15), dice.Pick(0, 20, 60)),
            Forms = dice.Pick<IReadOnlyList<RowForm>>([RowForm.Bullets], [RowForm.Table], Enum.GetValues<RowForm>()),
            PaddedTables = dice.Chance(60),
            PlainRowLabels = dice.Chance(20),
            HeadingSubheads = dice.Chance(20),
            ProseInFeatures = dice.Chance(25),
            LooseLists = dice.Chance(12),
            Rules = dice.Chance(15),
            BoldCells = dice.Chance(25),
            TightLabels = dice.Chance(15),
            LabelEnd = dice.Pick("**: ", "**: ", "**: ", ":** ", "**： "),
            DateInFileName = dice.Chance(70),
            UnderlinedHeadings = dice.Chance(10),
            Bytes = bytes,
        };
    }
}

namespace ChinaAiWeekly.Reports.Exhibits;

/// <summary>Keeps what no other reader takes; its figures are found like those of all prose.</summary>
internal sealed class ProseReader : ExhibitReader
{
    public override ExhibitType Type => ExhibitType.Text;

    public override bool Names(ReadOnlySpan<char> title) => false;

    public override bool Fits(ExhibitContent content) => true;

    public override bool FitsUntitled(ExhibitContent content) => true;

    public override int Read(ExhibitContent content, int exhibit, ReadingContext context, FactLists facts) => 0;

    public override bool IsColumn(ReadOnlySpan<char> label) => false;
}

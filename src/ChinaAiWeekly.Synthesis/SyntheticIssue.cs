using ChinaAiWeekly.Synthesis.Editors;

namespace ChinaAiWeekly.Synthesis;

/// <summary>One invented issue and what a careful reader takes from it.</summary>
/// <param name="Markdown">The text: NFC, line feeds.</param>
/// <param name="Bytes">The file as its editor saved it: <paramref name="Form"/> says how.</param>
/// <param name="TruthJson">
/// Contract JSON (docs/contract/parsed-report.schema.json) with two fields more: <c>synthetic</c>, and <c>undecided</c>, the
/// places where the contract leaves a choice. <c>claims</c>, <c>diagnostics</c> and <c>coverage</c> are left empty: they are
/// the reader's own judgement.
/// </param>
/// <param name="Habits">The ways of writing that occur in it.</param>
public sealed record SyntheticIssue(
    DateOnly Date,
    string FileName,
    string Markdown,
    ReadOnlyMemory<byte> Bytes,
    ByteForm Form,
    string TruthJson,
    IReadOnlySet<Habit> Habits);

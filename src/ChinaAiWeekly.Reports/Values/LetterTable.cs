namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// Entries by a letter: one look says which may stand at a place of a text, and that mostly none does. Letters may share
/// a place in the table, so an entry still has to be compared.
/// </summary>
internal sealed class LetterTable<T>
{
    private const int Places = 256;
    private readonly T[][] table = new T[Places][];

    /// <param name="entries">In the order in which they are to be tried.</param>
    /// <param name="letters">The letters by which an entry is found.</param>
    public LetterTable(IEnumerable<T> entries, Func<T, string> letters)
    {
        Array.Fill(table, []);
        foreach (var entry in entries)
            foreach (var place in letters(entry).Select(letter => letter % Places).Distinct())
                table[place] = [.. table[place], entry];
    }

    /// <summary>Those whose letter may be <paramref name="c"/>.</summary>
    public T[] this[char c] => table[c % Places];
}

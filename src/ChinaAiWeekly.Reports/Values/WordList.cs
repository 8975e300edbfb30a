using System.Collections;
using System.Runtime.CompilerServices;

namespace ChinaAiWeekly.Reports.Values;

/// <summary>
/// Words to know in a text whatever their case, by their first letter: most places of a text are left behind with one
/// look, however many words there are.
/// </summary>
[CollectionBuilder(typeof(WordList), nameof(Create))]
internal sealed class WordList : IEnumerable<string>
{
    private readonly string[] words;
    private readonly LetterTable<string> byFirst;

    private WordList(string[] words)
    {
        this.words = words;
        byFirst = new(words, word => $"{char.ToUpperInvariant(word[0])}{char.ToLowerInvariant(word[0])}");
    }

    public static WordList Create(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>Whether the text is one of the words.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            foreach (var word in byFirst[text[0]])
                if (word.Length == text.Length && text.Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    public bool Occur(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            foreach (var word in byFirst[text[at]])
                if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    /// <summary>The first word of the list that the text begins with; null for none.</summary>
    public string? Begin(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            foreach (var word in byFirst[text[0]])
                if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return word;
        return null;
    }

    public IEnumerator<string> GetEnumerator() => words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();
}

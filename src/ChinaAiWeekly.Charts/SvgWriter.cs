using System.Globalization;
using System.Text;

namespace ChinaAiWeekly.Charts;

/// <summary>
/// Writes well-formed XML whatever it is given: escapes what has a meaning, drops what XML 1.0 forbids (control
/// characters, lone surrogates), writes numbers with at most two decimals and a point.
/// </summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private bool _inTag;

    public SvgWriter Open(string name)
    {
        EndTag();
        _text.Append('<').Append(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    public SvgWriter Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Append(value, isAttribute: true);
        _text.Append('"');
        return this;
    }

    public SvgWriter Attribute(string name, double value) => Attribute(name, Number(value));

    public SvgWriter Percent(string name, double value) =>
        Attribute(name, Number(value) is "0" ? "0" : Number(value) + "%");

    public SvgWriter Text(string text)
    {
        EndTag();
        Append(text, isAttribute: false);
        return this;
    }

    /// <summary>A style sheet of ours, written as it is: it contains nothing to escape.</summary>
    public SvgWriter Style(string css)
    {
        Open("style");
        EndTag();
        _text.Append(css);
        return Close();
    }

    public SvgWriter Close()
    {
        var name = _open.Pop();
        if (_inTag)
            _text.Append("/>");
        else
            _text.Append("</").Append(name).Append('>');
        _inTag = false;
        return this;
    }

    /// <summary>The finished text; everything open is closed.</summary>
    public override string ToString()
    {
        while (_open.Count > 0)
            Close();
        return _text.ToString();
    }

    /// <summary>At most two decimals, invariant; what is no number is 0.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
            return "0";
        var text = Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return text is "-0" ? "0" : text;
    }

    private void EndTag()
    {
        if (_inTag)
            _text.Append('>');
        _inTag = false;
    }

    private void Append(string value, bool isAttribute)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var letter = value[i];
            if (char.IsHighSurrogate(letter) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                _text.Append(letter).Append(value[++i]);
            else if (letter == '<')
                _text.Append("&lt;");
            else if (letter == '>')
                _text.Append("&gt;");
            else if (letter == '&')
                _text.Append("&amp;");
            else if (letter == '"' && isAttribute)
                _text.Append("&quot;");
            else if (letter is '\t' or '\n' or '\r')
                _text.Append(' ');
            else if (!char.IsSurrogate(letter) && !char.IsControl(letter) && letter is not ('\uFFFE' or '\uFFFF'))
                _text.Append(letter);
        }
    }
}

using System.Globalization;
using System.Text;

namespace FactTracker.Analysis;

/// <summary>Writes the elements of an SVG picture, with all text escaped.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new();

    public SvgText Open(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append(">\n");
        return this;
    }

    public SvgText Close(string name)
    {
        _text.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
        return this;
    }

    /// <summary>Writes an element without content. The numbers are formatted with up to two decimals.</summary>
    public SvgText Shape(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append("/>\n");
        return this;
    }

    /// <summary>Writes an element with a text.</summary>
    public SvgText Text(string name, string content, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append(CultureInfo.InvariantCulture, $">{MarkupEscapes.InOneLine(content)}</{name}>\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Begin(string name, ReadOnlySpan<(string Name, object Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            var words = value is double number
                ? number.ToString("0.##", CultureInfo.InvariantCulture)
                : MarkupEscapes.InOneLine($"{value}");
            _text.Append(CultureInfo.InvariantCulture, $" {attribute}=\"{words}\"");
        }
    }
}

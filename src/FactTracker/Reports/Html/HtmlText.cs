using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactTracker.Reports.Html;

/// <summary>Composes HTML. What stands in the holes of an interpolated string is escaped, and the string around them is markup.</summary>
/// <remarks>Attributes with holes must be in double quotes.</remarks>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    /// <summary>The number of characters composed so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds markup that is written in the code, with escaped words in its holes.</summary>
    public HtmlText Add([InterpolatedStringHandlerArgument("")] ref Handler markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Adds markup that has been composed already.</summary>
    public HtmlText AddMarkup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Adds a link to a web address, or the words alone when the address is none that may be followed.</summary>
    public HtmlText AddLink(Url url, string words) =>
        url.IsWeb ? Add($"<a class=x rel=noopener href=\"{url.Text}\">{words}</a>") : Add($"{words}");

    /// <summary>Returns the markup, and begins anew.</summary>
    public string Take()
    {
        var taken = _text.ToString();
        _text.Clear();
        return taken;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Receives the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder _text;

        public Handler(int literalLength, int formattedCount, HtmlText html)
        {
            _ = (literalLength, formattedCount);
            _text = html._text;
        }

        public void AppendLiteral(string markup) => _text.Append(markup);

        public void AppendFormatted(string? words) => _text.Append(MarkupEscapes.Of(words ?? ""));

        public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(int number, string format) => _text.Append(number.ToString(format, CultureInfo.InvariantCulture));
    }
}

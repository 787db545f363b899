using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Cli.Editing;

/// <summary>Lays out a JSON value as the text is laid out that it goes into.</summary>
/// <param name="Layout">How objects are laid out.</param>
/// <param name="Indent">The white space of one level.</param>
/// <param name="LineEnd">The end of a line.</param>
internal sealed record JsonLayout(ObjectLayout Layout, string Indent, string LineEnd)
{
    /// <summary>Returns the text of a value.</summary>
    /// <param name="json">The value in any layout.</param>
    /// <param name="margin">The white space before the line that it begins on.</param>
    public string Format(ReadOnlyMemory<byte> json, string margin)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        Write(document.RootElement, margin, Layout is ObjectLayout.Members or ObjectLayout.Expanded, text);
        return text.ToString();
    }

    private void Write(JsonElement value, string margin, bool isBroken, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().Select(member => (Action)(() =>
                {
                    var name = JsonEncodedText.Encode(member.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
                    text.Append('"').Append(name.Value).Append('"');
                    text.Append(Layout == ObjectLayout.Compact ? ":" : ": ");
                    WriteBelow(member.Value);
                }));
                WriteAll('{', [.. members], '}', Layout == ObjectLayout.Compact ? "" : " ");
                break;
            case JsonValueKind.Array:
                WriteAll('[', [.. value.EnumerateArray().Select(element => (Action)(() => WriteBelow(element)))], ']', "");
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }

        void WriteBelow(JsonElement below) => Write(below, margin + Indent, Layout == ObjectLayout.Expanded, text);

        void WriteAll(char start, List<Action> items, char end, string space)
        {
            var (before, between, after) = isBroken
                ? ($"{LineEnd}{margin}{Indent}", $",{LineEnd}{margin}{Indent}", $"{LineEnd}{margin}")
                : (space, Layout == ObjectLayout.Compact ? "," : ", ", space);
            text.Append(start);
            for (var i = 0; i < items.Count; i++)
            {
                text.Append(i == 0 ? before : between);
                items[i]();
            }

            text.Append(items.Count == 0 ? "" : after).Append(end);
        }
    }
}

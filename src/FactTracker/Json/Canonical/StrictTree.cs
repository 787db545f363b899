using System.Text.Json;

namespace FactTracker.Json;

/// <summary>The canonical form as RFC 8785 has it: numbers are doubles, and what is not I-JSON is refused.</summary>
internal sealed class StrictTree : CanonicalTree
{
    protected override string NumberOf(JsonElement number)
    {
        var value = number.GetDouble();
        return double.IsFinite(value)
            ? EcmaScriptNumber.Format(value)
            : throw new FormatException($"The text has no canonical form: the number {number.GetRawText()} is beyond the doubles.");
    }

    protected override (string Name, byte[]? AsWritten) NameOf(JsonProperty member) => (member.Name, null);

    protected override void WriteString(JsonElement value) => Output.Text(value.GetString());

    protected override bool IsTooDeep(int depth) => false; // The reader has refused it.

    protected override void OnDoubled(string name) =>
        throw new FormatException($"The text has no canonical form: the member \"{name}\" stands twice in one object.");
}

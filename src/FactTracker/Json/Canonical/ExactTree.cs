using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>The canonical form with exact digits, which every JSON value has: what RFC 8785 rejects is written unchanged.</summary>
internal sealed class ExactTree : CanonicalTree
{
    protected override string NumberOf(JsonElement number) => ExactNumber.Format(number.GetRawText());

    protected override (string Name, byte[]? AsWritten) NameOf(JsonProperty member)
    {
        try
        {
            return (member.Name, null);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair. No canonical text has an escape for one, so that it is like no other name.
            var name = JsonMarshal.GetRawUtf8PropertyName(member);
            return (Encoding.UTF8.GetString(name), [(byte)'"', .. name, (byte)'"']);
        }
    }

    protected override void WriteString(JsonElement value)
    {
        try
        {
            Output.Text(value.GetString());
        }
        catch (InvalidOperationException)
        {
            Output.Raw(Encoding.UTF8.GetBytes(value.GetRawText()));
        }
    }

    protected override bool IsTooDeep(int depth) => depth >= CanonicalJson.MostDepth;

    protected override void OnDoubled(string name)
    {
        // Both are written, in the order in which they stand.
    }
}

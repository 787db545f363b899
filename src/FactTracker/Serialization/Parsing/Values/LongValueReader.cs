using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads values in long form: finds the member that determines the kind, then reads the object as that kind.</summary>
internal static class LongValueReader
{
    public static ClaimValue? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.IsShallow(ref reader)) return null;
        var kind = KindOf(reader);
        return kind < 0 ? Unrecognised(ref reader, context) : new KindReader(kind, ref reader).Read(ref reader, context);
    }

    // Works on a copy of the reader. The first member nearly always determines the kind.
    private static int KindOf(JsonCursor reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = ValueMembers.Table.Find(ref reader);
            reader.Read();
            if (member >= 0 && (1UL << member & ValueMembers.Kinds) != 0 && reader.TokenType != JsonTokenType.Null) return member;
            reader.Skip();
        }

        return -1;
    }

    private static UnrecognisedValue? Unrecognised(ref JsonCursor reader, ReadContext context)
    {
        var start = reader;
        var hasPrefix = false;
        for (var probe = reader; probe.Read() && probe.TokenType != JsonTokenType.EndObject; probe.Skip())
        {
            hasPrefix |= probe.ValueSpan.Contains((byte)':');
            probe.Read();
        }

        if (RawValues.Take(ref reader, context) is not { } json) return null;
        if (!hasPrefix)
        {
            context.Report(
                ref start,
                Rules.UnrecognisedValue,
                "The object has no member that determines the kind of the value; it is kept as written.",
                remedy: "Add one of text, flag, amount, lower, upper, date, entity, unknown, none.");
        }

        return new UnrecognisedValue(json);
    }
}

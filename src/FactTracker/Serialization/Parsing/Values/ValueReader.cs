using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads values: a string, a number or a flag in short form, or an object in long form.</summary>
internal static class ValueReader
{
    private static readonly FlagValue True = new(true);
    private static readonly FlagValue False = new(false);

    /// <summary>Reads a value; returns null after rejecting it.</summary>
    public static ClaimValue? Read(ref JsonCursor reader, ReadContext context)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Strings.Pooled(ref reader, context)?.AsValue;
            case JsonTokenType.Number:
                return Scalars.Amount(ref reader, context, out var exact) is { } amount
                    ? new Quantity(amount)
                    : exact is { } big ? new Quantity(big) : null;
            case JsonTokenType.True:
                return True;
            case JsonTokenType.False:
                return False;
            case JsonTokenType.StartObject:
                return context.Shared.Values.Read(ref reader, context, LongValueReader.Read);
            default:
                context.RejectType(ref reader, "a single value");
                return null;
        }
    }

    /// <summary>Reads a member that is a single value or a list of values.</summary>
    public static ValueList<ClaimValue> Several(ref JsonCursor reader, ReadContext context) =>
        Lists.OneOrMany(ref reader, context, context.Lists.Values, Read);
}

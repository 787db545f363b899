using System.Runtime.InteropServices;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads members that are always lists, and members that may be a single value or a list.</summary>
internal static class Lists
{
    /// <summary>Reads a member that is a single value or a list.</summary>
    public static ValueList<T> OneOrMany<T>(ref JsonCursor reader, ReadContext context, List<T> buffer, ElementReader<T> element)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.StartArray) return Always(ref reader, context, buffer, element);
        return element(ref reader, context) is { } single ? new ValueList<T>(single) : default;
    }

    /// <summary>Reads a member that is always a list.</summary>
    public static ValueList<T> Always<T>(ref JsonCursor reader, ReadContext context, List<T> buffer, ElementReader<T> element)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.RejectType(ref reader, "a list");
            return default;
        }

        if (!context.IsShallow(ref reader)) return default;
        // Elements before the mark belong to an outer list of the same type that is still being read.
        var mark = buffer.Count;
        List<RawJson>? rejected = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = reader.TokenStartIndex;
            var item = Element(ref reader, context, element);
            if (context.IsRejected)
            {
                (rejected ??= []).Add(RawValues.Between(ref reader, context, start));
            }
            else if (item is not null) buffer.Add(item);
        }

        var list = ValueList.Adopt<T>(CollectionsMarshal.AsSpan(buffer)[mark..]);
        buffer.RemoveRange(mark, buffer.Count - mark);
        if (rejected is not null)
        {
            context.IsRejected = true;
            context.RejectedElements = RawValues.ListOf(rejected);
        }

        return list;
    }

    private static T? Element<T>(ref JsonCursor reader, ReadContext context, ElementReader<T> element)
        where T : class
    {
        if (context.RejectNull(ref reader)) return null;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            context.Reject(ref reader, Rules.WrongType, "A list contains another list.", "Put all elements in one list.");
            return null;
        }

        return element(ref reader, context);
    }
}

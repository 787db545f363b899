using System.Runtime.InteropServices;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads objects whose member names are chosen by the author: qualifiers, identifiers, digests, translations.</summary>
internal static class NamedValues
{
    /// <summary>Reads the value of one name; returns null after rejecting it.</summary>
    public delegate T? Reader<T>(string name, ref JsonCursor reader, ReadContext context)
        where T : class;

    /// <summary>Reads all members. A null means that the name is absent. If a value is rejected, the whole object is kept as
    /// written.</summary>
    public static ValueList<T> Read<T>(ref JsonCursor reader, ReadContext context, List<T> buffer, Reader<T> element)
        where T : class
    {
        if (!context.EnterObject(ref reader, "an object")) return default;
        var mark = buffer.Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isRejected = false;
        var isFull = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Strings.Read(ref reader, context);
            if (name is null || isFull || !IsNew(name, names, ref isFull, ref reader, context))
            {
                reader.Read();
                reader.Skip();
                context.IsRejected = false; // An invalid name loses its value, and nothing else.
                continue;
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.Null && element(name, ref reader, context) is { } value) buffer.Add(value);
            isRejected |= context.IsRejected;
            context.IsRejected = false;
            context.RejectedElements = null;
        }

        var list = isRejected ? default : ValueList.Adopt<T>(CollectionsMarshal.AsSpan(buffer)[mark..]);
        buffer.RemoveRange(mark, buffer.Count - mark);
        context.IsRejected = isRejected;
        return list;
    }

    private static bool IsNew(string name, HashSet<string> names, ref bool isFull, ref JsonCursor reader, ReadContext context)
    {
        if (!names.Add(name))
        {
            ObjectReader.ReportDouble(ref reader, context, name);
            return false;
        }

        isFull = names.Count > context.Options.MaxMembers;
        if (isFull) context.ReportTooManyMembers(ref reader);
        return !isFull;
    }
}

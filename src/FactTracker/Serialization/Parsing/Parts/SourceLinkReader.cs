using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads what a source or a citation is based on: ids, or objects with an id and how it is used.</summary>
internal static class SourceLinkReader
{
    private static readonly MemberTable Members = new("source", "how");

    /// <summary>Reads the list. An empty list and an absent list have different meanings.</summary>
    public static ValueList<SourceLink>? Several(ref JsonCursor reader, ReadContext context)
    {
        var links = Lists.Always(ref reader, context, context.Lists.Of<SourceLink>(), Read);
        return links.IsEmpty && context.IsRejected ? null : links;
    }

    public static SourceLink? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Scalars.SourceId(ref reader, context) is { } id ? new SourceLink(id) : null;
        if (!context.EnterObject(ref reader, "the id of a source, or an object with one")) return null;
        SourceId? source = null;
        LinkKind? how = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            if (members.Current == 0) source = Scalars.SourceId(ref reader, context);
            else how = Scalars.Word<LinkKind>(ref reader, context);
        }

        if (source is { } known) return new SourceLink(known) { How = how, Extensions = members.Extensions };
        members.Miss(context, "source", "A link");
        return null;
    }
}

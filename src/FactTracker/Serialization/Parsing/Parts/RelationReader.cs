using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads relations between claims.</summary>
internal static class RelationReader
{
    private static readonly MemberTable Members = new("type", "claim");

    public static Relation? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a relation")) return null;
        RelationType? type = null;
        ClaimId? claim = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            if (members.Current == 0) type = Scalars.Word<RelationType>(ref reader, context);
            else claim = Scalars.ClaimId(ref reader, context);
        }

        if (type is not null && claim is { } known) return new Relation(type, known) { Extensions = members.Extensions };
        if (type is null) members.Miss(context, "type", "A relation");
        if (claim is null) members.Miss(context, "claim", "A relation");
        return null;
    }
}

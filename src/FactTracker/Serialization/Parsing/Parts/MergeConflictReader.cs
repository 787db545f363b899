using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads conflicts of merges.</summary>
internal static class MergeConflictReader
{
    private static readonly MemberTable Members = new("id", "member", "base", "ours", "theirs", "type");

    public static ValueList<MergeConflict> Several(ref JsonCursor reader, ReadContext context) =>
        Lists.Always(ref reader, context, context.Lists.Of<MergeConflict>(), Read);

    public static MergeConflict? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a conflict of a merge")) return null;
        var conflict = new MergeConflict(MergeConflictType.Member);
        MergeConflictType? type = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: conflict = conflict with { Id = Strings.Text(ref reader, context) }; break;
                case 1: conflict = conflict with { Member = Strings.Text(ref reader, context) }; break;
                case 2: conflict = conflict with { Base = RawValues.Take(ref reader, context) }; break;
                case 3: conflict = conflict with { Ours = RawValues.Take(ref reader, context) }; break;
                case 4: conflict = conflict with { Theirs = RawValues.Take(ref reader, context) }; break;
                default: type = Scalars.Word<MergeConflictType>(ref reader, context); break;
            }
        }

        if (type is not null) return conflict with { Type = type, Extensions = members.Extensions };
        members.Miss(context, "type", "A conflict of a merge");
        return null;
    }
}

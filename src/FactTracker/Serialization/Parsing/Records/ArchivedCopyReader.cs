using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads archived copies.</summary>
internal static class ArchivedCopyReader
{
    private static readonly MemberTable Members = new("url", "at");

    public static ValueList<ArchivedCopy> Several(ref JsonCursor reader, ReadContext context) =>
        Lists.Always(ref reader, context, context.Lists.Of<ArchivedCopy>(), Read);

    public static ArchivedCopy? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "an archived copy")) return null;
        Url? url = null;
        DateStatement? at = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            if (members.Current == 0) url = Scalars.Url(ref reader, context);
            else at = DateReader.Statement(ref reader, context);
        }

        if (url is { } known) return new ArchivedCopy(known) { At = at, Extensions = members.Extensions };
        members.Miss(context, "url", "An archived copy");
        return null;
    }
}

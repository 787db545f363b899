using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads each statement as a claim.</summary>
internal static class StatementReader
{
    private const int MainSnak = 0, Type = 1, Qualifiers = 2, QualifiersOrder = 3, Id = 4, Rank = 5, References = 6;
    private static readonly MemberTable Members = new("mainsnak", "type", "qualifiers", "qualifiers-order", "id", "rank", "references");

    /// <summary>Reads the statement at the reader's position.</summary>
    /// <param name="reader">The reader, at the beginning of a value.</param>
    /// <param name="subject">The entity it is about.</param>
    /// <param name="place">Its place.</param>
    /// <param name="context">The shared state of the readers.</param>
    public static void Read(ref JsonCursor reader, EntityValue subject, in StatementPlace place, EntityContext context)
    {
        var offset = reader.TokenStartIndex;
        var path = place.Path;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Names.Value(ref reader);
            context.Report(offset, path, Rules.ForeignUnread, "A statement must be an object.", "It is skipped.");
            return;
        }

        context.Repeat(subject.Id.Length + (subject.Label?.Length ?? 0), offset, path);
        var at = context.PlaceAt(offset, path);
        var parts = default(StatementParts);
        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.TokenStartIndex;
            var member = Members.Find(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            if (ReadMember(ref reader, member, path, ref parts, context)) continue;
            context.Names.Value(ref reader);
            (parts.Odd ??= new RawMembers()).Add(context.Text.Span[name..reader.BytesConsumed]);
        }

        context.Names.Leave();
        if (!context.Names.IsSound) return;
        if (parts.Main.Length == 0) context.Report(offset, path, Rules.ForeignUnread, "A statement has no main snak.", "It is skipped.");
        else context.Records.Add(new ClaimSetRecord { Claim = ClaimOf(ref parts, offset, subject, place, context), Place = at });
    }

    // Returns false for members that the data model does not define; they are kept unchanged.
    private static bool ReadMember(ref JsonCursor reader, int member, string path, ref StatementParts parts, EntityContext context)
    {
        switch (member)
        {
            case MainSnak when reader.TokenType == JsonTokenType.StartObject:
                parts.Main = SnakReader.Read(ref reader, context);
                return true;
            case Type when reader.TokenType == JsonTokenType.String:
                return reader.ValueSpan.SequenceEqual("statement"u8);
            case Qualifiers when SnakListReader.IsOne(reader):
                parts.Qualifiers = SnakListReader.Read(ref reader, path, context);
                return true;
            case QualifiersOrder when reader.TokenType == JsonTokenType.StartArray:
                parts.Order = ReadOrder(ref reader, context);
                return true;
            case Id when reader.TokenType == JsonTokenType.String:
                parts.Id = reader.ValueIsEscaped ? context.StringOf(ref reader) : reader.TryGetString();
                return true;
            case Rank when reader.TokenType == JsonTokenType.String:
                parts.Rank = context.StringOf(ref reader);
                return true;
            case References when reader.TokenType == JsonTokenType.StartArray:
                parts.Citations = ReferenceReader.Read(ref reader, path, context);
                return true;
            default:
                return false;
        }
    }

    private static List<string> ReadOrder(ref JsonCursor reader, EntityContext context)
    {
        var order = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String) order.Add(context.StringOf(ref reader));
            else context.Names.Value(ref reader);
        }

        return order;
    }

    private static Claim ClaimOf(ref StatementParts parts, int offset, EntityValue subject, in StatementPlace place, EntityContext context)
    {
        var property = PropertyOf(ref parts, offset, place, context);
        var value = SnakReader.ValueOf(parts.Main, place.Path, context);
        var rank = RankOf(parts.Rank, offset, place.Path, context);
        var id = IdOf(parts.Id, offset, place, context);
        DateStatement? when = null;
        ValueList<Qualifier> others = default;
        var kept = Extensions.Empty;
        if (parts.Qualifiers is not null || parts.Odd is not null)
        {
            var extensions = new List<Extension>();
            var qualifiers = Ordered(parts.Qualifiers ?? [], parts.Order);
            when = QualifierTimes.Take(qualifiers, out var order);
            if (order is { } names) extensions.Add(new Extension(WikibaseMembers.QualifiersOrder, names));
            if (parts.Odd is { } odd) extensions.Add(new Extension(WikibaseMembers.Statement, odd.ToJson()));
            others = ValueList.Adopt<Qualifier>([.. qualifiers]);
            kept = WikibaseMembers.Kept([.. extensions]);
        }

        return new Claim(ClaimId.Trusted(id))
        {
            Subject = new(subject), Property = property.Value, Value = new(value), When = when, Qualifiers = others,
            Citations = parts.Citations, Rank = rank, Extensions = kept,
        };
    }

    // The snak gives the property; the list is only a grouping.
    private static KnownProperty PropertyOf(ref StatementParts parts, int offset, in StatementPlace place, EntityContext context)
    {
        var filed = place.Property;
        if (parts.Main.Property is { } own && WikibaseIris.IsProperty(own))
        {
            if (filed is not null && filed.Id != own)
                context.Report(
                    offset, place.Path, Rules.ForeignRepaired,
                    $"A statement with the property {own} is in the list of {filed.Id}; it is read as one of {own}.", null, own);
            return filed?.Id == own ? filed : context.PropertyOf(own);
        }

        parts.Main.IsOdd = true;
        return filed ?? context.PropertyOf("P0");
    }

    private static Rank RankOf(string? rank, int offset, string path, EntityContext context)
    {
        if (string.IsNullOrWhiteSpace(rank)) return FactTracker.Rank.Normal;
        var known = FactTracker.Rank.Parse(rank, null);
        if (!known.IsKnown) context.Report(
            offset, path, Rules.ForeignUnread, $"\"{rank}\" is not a rank; the ranks are preferred, normal and deprecated.",
            "It is kept unchanged.", rank);
        return known;
    }

    private static string IdOf(string? id, int offset, in StatementPlace place, EntityContext context)
    {
        if (id is not null && RecordIdSyntax.Fault(id) is null) return id;
        var made = place.IdFor();
        context.Report(offset, place.Path, Rules.ForeignRepaired, $"A statement has no valid id; the id {made} is made for it.", null, id);
        return made;
    }

    private static List<Qualifier> Ordered(List<Qualifier> qualifiers, List<string>? order)
    {
        if (order is null || qualifiers.Count < 2 || qualifiers.Select(qualifier => qualifier.Name).SequenceEqual(order)) return qualifiers;
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in order)
        {
            ranks.TryAdd(name, ranks.Count);
        }

        return [.. qualifiers.OrderBy(qualifier => ranks.GetValueOrDefault(qualifier.Name, int.MaxValue))];
    }
}

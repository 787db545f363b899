using System.Text;
using FactTracker.Interchange.Shared.Languages;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Makes claims from statements.</summary>
internal static class ClaimMaker
{
    private const int LongestCode = 3;
    private static readonly RawJson True = new("true"u8.ToArray());

    public static Claim Make(Statement statement, ImportContext context)
    {
        var id = statement.Id ?? StatementId.Of(statement);
        var others = statement.Others;
        if (RecordIdSyntax.Fault(id) is not null)
        {
            context.Report(statement.Offset, statement.Path, Rules.ForeignRepaired,
                $"\"{id}\" is not a valid id; an id is made from the content of the statement.", null, id);
            others = others.WithText(Members.Prefix + Members.Id, id);
            id = StatementId.Of(statement);
        }

        var claim = new Claim(id) { Subject = [SubjectOf(statement)], Citations = CitationsOf(statement, ref others) };
        var value = ValueOf(statement, context);
        var property = new TextValue(statement.Property);
        var isImplied = statement.PropertyType is null || statement.PropertyType == PropertyTypes.Implied(statement.Property, value);
        if (statement.IsExternal) others = others.With(Members.Prefix + Members.External, True);
        claim = claim with
        {
            Property = isImplied ? property
                : property with { Extensions = Extensions.Empty.WithText(Members.Prefix + Members.PropertyType, statement.PropertyType) },
            Value = [value],
        };
        return Seen(claim, statement, others, context);
    }

    /// <summary>Returns the dataset as a source, or null when its name is not a valid id.</summary>
    public static Source? SourceOf(string dataset) =>
        RecordIdSyntax.Fault(dataset) is null ? new Source(dataset) { Kind = SourceKind.Dataset, Title = dataset } : null;

    private static EntityValue SubjectOf(Statement statement)
    {
        var isMerged = statement.CanonicalId is not null && statement.CanonicalId != statement.EntityId;
        return new EntityValue(statement.CanonicalId ?? statement.EntityId)
        {
            Label = statement.Caption,
            Extensions = Extensions.Empty
                .WithText(Members.Prefix + Members.Schema, statement.Schema == Statement.AnySchema ? null : statement.Schema)
                .WithText(Members.Prefix + Members.EntityId, isMerged ? statement.EntityId : null),
        };
    }

    // When an entity belongs to several datasets, it is unknown which dataset has which value.
    private static ValueList<Citation> CitationsOf(Statement statement, ref Extensions others)
    {
        var stance = statement.Datasets.Count > 1 ? Stance.Mentions : Stance.Supports;
        var origin = Extensions.Empty.WithText(Members.Prefix + Members.Origin, statement.Origin);
        var citations = new List<Citation>();
        foreach (var dataset in statement.Datasets)
        {
            if (SourceOf(dataset) is { } source) citations.Add(new Citation(source.Id) { Stance = stance, Extensions = origin });
            else others = others.WithText(Members.Prefix + Members.Dataset, dataset);
        }

        if (citations.Count == 0) others = others.WithText(Members.Prefix + Members.Origin, statement.Origin);
        return [.. citations];
    }

    private static ClaimValue ValueOf(Statement statement, ImportContext context)
    {
        var type = statement.PropertyType ?? PropertyTypes.Of(statement.Property);
        var value = type switch
        {
            PropertyTypes.Date => DateOf(statement, context),
            PropertyTypes.Entity when !string.IsNullOrWhiteSpace(statement.Value) => new EntityValue(statement.Value),
            PropertyTypes.Number => NumberOf(statement.Value),
            PropertyTypes.Language when LanguageNames.Find(statement.Value) is { } tag => LanguageOf(statement, tag, context),
            _ => new TextValue(statement.Value),
        };
        if (statement.OriginalValue is not null) value = value with { Words = statement.OriginalValue };
        return string.IsNullOrWhiteSpace(statement.Language) ? value : value with { Language = statement.Language };
    }

    // FollowTheMoney has codes of three letters, which are kept; a name is read as the tag it stands for.
    private static TextValue LanguageOf(Statement statement, LanguageTag tag, ImportContext context)
    {
        if (statement.Value.Length <= LongestCode) return new TextValue(statement.Value);
        context.Report(statement.Offset, statement.Path, Rules.ForeignRepaired,
            $"The language \"{statement.Value}\" is read as {tag}; the original is kept.", null, statement.Value);
        return new TextValue(tag.Text) { Extensions = Extensions.Empty.WithText(Members.Prefix + Members.Value, statement.Value) };
    }

    private static ClaimValue DateOf(Statement statement, ImportContext context)
    {
        if (PrefixDate.Read(statement.Value) is not { } date)
        {
            context.Report(statement.Offset, statement.Path, Rules.ForeignUnread,
                $"The {statement.Property} \"{statement.Value}\" is not a date; it is kept as text.", null, statement.Value);
            return new TextValue(statement.Value);
        }

        if (PrefixDate.Clean(statement.Value) is var cleaned && cleaned != statement.Value)
            context.Report(statement.Offset, statement.Path, Rules.ForeignRepaired,
                $"The date \"{statement.Value}\" is not in FollowTheMoney's form; it is read as {cleaned ?? date.ToString()}.", null,
                statement.Value);
        var value = new DateValue(date);
        return date.ToString() == statement.Value ? value
            : value with { Extensions = Extensions.Empty.WithText(Members.Prefix + Members.Value, statement.Value) };
    }

    // A number whose digits would change stays a text.
    private static ClaimValue NumberOf(string text) =>
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text), out var amount) == ExactDecimalResult.Exact && NumberText.Of(amount) == text
            ? new Quantity(amount)
            : new TextValue(text);

    private static Claim Seen(Claim claim, Statement statement, Extensions others, ImportContext context)
    {
        claim = claim with { Recorded = TimeOf(statement, Members.FirstSeen, statement.FirstSeen, ref others, context) };
        claim = claim with { Checked = TimeOf(statement, Members.LastSeen, statement.LastSeen, ref others, context) };
        return claim with { Extensions = others };
    }

    private static NodaTime.Instant? TimeOf(Statement statement, string name, string? text, ref Extensions others, ImportContext context)
    {
        if (text is null) return null;
        var time = SeenTime.Read(text);
        if (time is null) context.Report(
            statement.Offset, statement.Path, Rules.ForeignUnread, $"The {name} \"{text}\" is not a time; it is kept as text.",
            null, text);
        if (time is null || SeenTime.Write(time, null) != text) others = others.WithText(Members.Prefix + name, text);
        return time;
    }
}

using FactTracker.Interchange.Shared.Languages;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>
/// Makes statements from claims: those about one entity, with a property in FollowTheMoney's syntax and one value that can be written as a
/// text.
/// </summary>
internal static class StatementMaker
{
    /// <summary>Returns the statement for a claim; when there is none, reports the loss and returns null.</summary>
    public static Statement? Make(Claim claim, JsonPath path, LossReport losses)
    {
        if (WhyNot(claim) is { } reason)
        {
            losses.Add(path, $"the claim {claim.Id}", reason);
            return null;
        }

        var subject = (EntityValue)claim.Subject.Single!;
        var property = (TextValue)claim.Property!;
        var value = claim.Value.Single!;
        var citation = claim.Citations.FirstOrDefault();
        return new Statement
        {
            Id = claim.Extensions.TextOf(Members.Prefix + Members.Id) ?? claim.Id.Text,
            EntityId = subject.Extensions.TextOf(Members.Prefix + Members.EntityId) ?? subject.Id,
            CanonicalId = subject.Id,
            Property = property.Text,
            PropertyType = property.Extensions.TextOf(Members.Prefix + Members.PropertyType) ?? PropertyTypes.Implied(property.Text, value),
            Schema = subject.Extensions.TextOf(Members.Prefix + Members.Schema) ?? Statement.AnySchema,
            Value = TextOf(value)!,
            Datasets = claim.Citations.IsEmpty ? DatasetOf(claim.Extensions) : [.. claim.Citations.Select(cited => cited.Source.Text)],
            Origin = (citation?.Extensions ?? claim.Extensions).TextOf(Members.Prefix + Members.Origin),
            Language = value.Language?.Text,
            OriginalValue = value.Words,
            IsExternal = claim.Extensions[Members.Prefix + Members.External] is { } external && external.ToString() == "true",
            FirstSeen = SeenTime.Write(claim.Recorded, claim.Extensions.TextOf(Members.Prefix + Members.FirstSeen)),
            LastSeen = SeenTime.Write(claim.Checked, claim.Extensions.TextOf(Members.Prefix + Members.LastSeen)),
            Caption = subject.Label,
            Others = OthersOf(claim.Extensions),
        };
    }

    private static ValueList<string> DatasetOf(Extensions extensions) => extensions.TextOf(Members.Prefix + Members.Dataset) is { } dataset
        ? [dataset] : [];

    private static Extensions OthersOf(Extensions extensions) =>
        new([.. extensions.Where(member => member.Name.StartsWith(Members.Prefix, StringComparison.Ordinal))]);

    private static string? WhyNot(Claim claim)
    {
        if (claim.Subject.Single is not EntityValue) return "a FollowTheMoney statement is about one entity";
        if (claim.Property is not TextValue { Text: var property } || !IsName(property))
            return "the name of a FollowTheMoney property has only letters, digits, - and _";
        if (claim.Value.Single is not { } value) return "a FollowTheMoney statement has one value";
        return TextOf(value) is null ? "a FollowTheMoney value is a text, a date, a plain number or an entity" : null;
    }

    private static bool IsName(string property) =>
        property.Length > 0 && char.IsAsciiLetter(property[0]) && property.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static string? TextOf(ClaimValue value) => value switch
    {
        TextValue text => KeptIn(text) is { } kept && LanguageNames.Find(kept)?.Text == text.Text ? kept : text.Text,
        FlagValue flag => flag.ToString(),
        EntityValue entity => entity.Id,
        Quantity { Amount: { } amount } => NumberText.Of(amount),
        DateValue date => DateText(date),
        _ => null,
    };

    private static string? KeptIn(ClaimValue value) => value.Extensions.TextOf(Members.Prefix + Members.Value);

    private static string? DateText(DateValue value)
    {
        if (KeptIn(value) is { } kept && PrefixDate.Read(kept) == value.Date) return kept;
        var text = value.Date.ToString();
        return PrefixDate.Clean(text) == text ? text : null;
    }
}

using System.Globalization;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// Makes claims from objects: relationships and sightings become claims of what they state, notes of their words, and other objects of what
/// they describe.
/// </summary>
internal sealed class ClaimMaker(Bundle bundle, ReferenceReader references, ConfidenceScale? scale)
{
    /// <summary>The property for the type of a thing.</summary>
    public const string TypeProperty = "type";

    private const decimal Whole = 100;
    private readonly Dictionary<JsonItem, Review> _reviews = [];

    public Claim Make(string type, string id, MemberReader members)
    {
        var modified = members.Item[Members.Modified]?.Text;
        var isOutdated = bundle.IsOutdated(id, modified);
        var claim = new Claim(isOutdated ? VersionId(id, modified) : id);
        if (isOutdated) members.Keep(Members.Id, KeptText.Raw(id));
        members.Take(Members.Id);
        if (StixId.TypeOf(id) == type) members.Take(Members.Type);
        claim = type switch
        {
            ObjectTypes.Relationship => Relationship(claim, members),
            ObjectTypes.Sighting => Sighting(claim, members),
            ObjectTypes.Note => Note(claim, members),
            _ => null,
        } ?? Thing(claim, type, id, members);
        claim = Common(claim, type, members);
        if (isOutdated) claim = claim with { Status = ClaimStatus.Superseded };
        claim = claim with { Citations = CitationsOf(members) };
        if (!isOutdated) claim = Referred(claim, id, members);
        return claim with { Extensions = members.Rest() };
    }

    private static string VersionId(string id, string? modified) => $"{id}@{modified}";

    private Claim? Relationship(Claim claim, MemberReader members)
    {
        if (members.Item[Members.SourceRef] is not { IsString: true, Text: { Length: > 0 } source }
            || members.Item[Members.TargetRef] is not { IsString: true, Text: { Length: > 0 } target }) return null;
        if (string.IsNullOrWhiteSpace(source)
            || string.IsNullOrWhiteSpace(target)
            || members.Text(Members.RelationshipType) is not { } property)
            return null;
        members.Take(Members.SourceRef);
        members.Take(Members.TargetRef);
        return claim with
        {
            Subject = [bundle.EntityOf(source, members.Item)],
            Property = property,
            Value = [bundle.EntityOf(target, members.Item)],
        };
    }

    private Claim? Sighting(Claim claim, MemberReader members)
    {
        if (members.Text(Members.SightingOf) is not { } seen) return null;
        ClaimValue value = true;
        if (members.Item[Members.Count] is { IsNumber: true } count
            && int.TryParse(count.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            members.Take(Members.Count);
            value = number;
        }

        return claim with { Subject = [bundle.EntityOf(seen, members.Item)], Property = ObjectTypes.Sighting, Value = [value] };
    }

    private Claim? Note(Claim claim, MemberReader members)
    {
        var subjects = members.Texts(Members.ObjectRefs);
        if (subjects.Any(string.IsNullOrWhiteSpace)) return null;
        return members.Text(Members.Content) is { } content
            ? claim with
            {
                Subject = [.. subjects.Select(subject => bundle.EntityOf(subject, members.Item))],
                Property = ObjectTypes.Note,
                Text = content
            }
            : null;
    }

    private static Claim Thing(Claim claim, string type, string id, MemberReader members) => claim with
    {
        Subject = [new EntityValue(id) { Label = members.Text(Members.Name) }],
        Property = TypeProperty,
        Value = [type],
    };

    private Claim Common(Claim claim, string type, MemberReader members)
    {
        var (start, end) = ObjectTypes.TimesOf(type);
        claim = claim with
        {
            Text = claim.Text ?? members.Text(Members.Description),
            When = StixTime.Between(members, start, end),
            Recorded = StixTime.Take(members, Members.Created),
            Modified = StixTime.Take(members, Members.Modified),
            RecordedBy = members.Text(Members.CreatedBy) is { } creator ? new Agent(NameOf(creator, members.Item), creator) : null,
            Tags = members.Texts(Members.Labels),
            Confidence = ConfidenceOf(members),
            Marking = TlpMarkings.Take(members),
        };
        if (members.Language(Members.Language) is { } language) claim = claim with { Language = language };
        if (members.Item[Members.Revoked] is not { } revoked || revoked.Kind == System.Text.Json.JsonValueKind.False) return claim;
        if (revoked.Kind != System.Text.Json.JsonValueKind.True)
        {
            members.Report(revoked, "The member \"revoked\" must be true or false.");
            return claim;
        }

        members.Take(Members.Revoked);
        return claim with { Status = ClaimStatus.Retracted };
    }

    private string? NameOf(string id, JsonItem user) =>
        bundle.NameOf(id, user) is { } name && !string.IsNullOrWhiteSpace(name) ? name : null;

    private ValueList<Confidence> ConfidenceOf(MemberReader members)
    {
        if (members.Item[Members.Confidence] is not { } value) return default;
        if (value.Text is { } text && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= Whole && percent == decimal.Truncate(percent))
        {
            if (value.IsNumber && !text.Contains('.', StringComparison.Ordinal)) members.Take(Members.Confidence);
            else members.Repaired(value, $"The confidence must be a whole number; \"{text}\" is read as {(int)percent}, and kept.");
            var probability = percent / Whole;
            return [scale?.TermFor(probability) is { } term ? Confidence.OnScale(scale, term.Label) : Confidence.Of(probability)];
        }

        if (value.IsString
            && Array.Find([scale, ConfidenceScale.StixNoneLowMedHigh], one => one?.TryFindTerm(value.Text!, out _) == true) is { } named)
        {
            members.Repaired(
                value, $"The confidence must be a number; \"{value.Text}\" is read as that term of the scale {named.Id}, and kept.");
            return [Confidence.OnScale(named, value.Text!)];
        }

        members.Report(value, "The confidence must be a whole number from 0 to 100.");
        return default;
    }

    // What others in the bundle say about an object concerns its latest version.
    private Claim Referred(Claim claim, string id, MemberReader members) => claim with
    {
        Citations = [.. claim.Citations, .. bundle.ReportsOf(id).Select(report => new Citation(new SourceId(report)))],
        Relations = [.. bundle.OlderOf(id).Select(modified => new Relation(RelationType.Supersedes, VersionId(id, modified)))],
        Reviews = [.. bundle.OpinionsOn(id).Select(opinion => ReviewOf(opinion, members))],
    };

    // An opinion can be on many objects: it is read once.
    private Review ReviewOf(JsonItem opinion, MemberReader members)
    {
        if (_reviews.TryGetValue(opinion, out var known))
        {
            members.Repeat(opinion.Length);
            return known;
        }

        var review = OpinionReader.Read(opinion, bundle, members);
        _reviews.Add(opinion, review);
        return review;
    }

    private ValueList<Citation> CitationsOf(MemberReader members)
    {
        if (members.Item[Members.ExternalReferences] is not { } list) return default;
        var read = list.OneOrMany.Select(item => (Item: item, Citation: references.Read(item))).ToList();
        members.Take(Members.ExternalReferences);
        members.KeepUnread(Members.ExternalReferences, [.. read.Where(it => it.Citation is null).Select(it => it.Item)],
            "An external reference must name its source (source_name).");
        return [.. read.Select(it => it.Citation).OfType<Citation>()];
    }
}

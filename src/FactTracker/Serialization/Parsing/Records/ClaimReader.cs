using FactTracker.Json;
using NodaTime;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads claims. As claims are the most frequent records, their common members are collected in locals and the claim is created
/// once.</summary>
internal static class ClaimReader
{
    public static Claim? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a claim")) return null;
        LateText id = default, text = default;
        ClaimValue? property = null;
        ValueList<ClaimValue> subject = default, value = default;
        DateStatement? when = null;
        ValueList<Confidence> confidence = default;
        ValueList<Citation> citations = default;
        ValueList<string> tags = default;
        ClaimStatus? status = null;
        Instant? recorded = null;
        var detail = ClaimDetail.None;
        var members = new ObjectReader(ClaimMembers.Table, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case ClaimMembers.Id: id = Scalars.OwnId(ref reader, context); break;
                case ClaimMembers.Text: text = Strings.Late(ref reader, context); break;
                case ClaimMembers.Subject: subject = ValueReader.Several(ref reader, context); break;
                case ClaimMembers.Property: property = ValueReader.Read(ref reader, context); break;
                case ClaimMembers.Value: value = ValueReader.Several(ref reader, context); break;
                case ClaimMembers.When: when = DateReader.Statement(ref reader, context); break;
                case ClaimMembers.Confidence: confidence = Confidences(ref reader, context); break;
                case ClaimMembers.Citations: citations = Lists.Always(ref reader, context, context.Lists.Citations, CitationReader.Read); break;
                case ClaimMembers.Status: status = Scalars.Word<ClaimStatus>(ref reader, context); break;
                case ClaimMembers.Tags: tags = context.Shared.Tags.Read(ref reader, context); break;
                case ClaimMembers.Recorded: recorded = Scalars.Instant(ref reader, context); break;
                default: detail = ReadDetail(detail, members.Current, ref reader, context); break;
            }
        }

        if (id.IsBlank)
        {
            members.Miss(context, "id", "A claim");
            return null;
        }

        if (members.Extensions is { Count: > 0 } extensions) detail = detail with { Extensions = extensions };
        return new Claim(id, detail)
        {
            HeldText = text, Subject = subject, Property = property, Value = value, When = when, Confidence = confidence, Citations = citations,
            Tags = tags, Status = status ?? ClaimStatus.Asserted, Recorded = recorded,
        };
    }

    private static ClaimDetail ReadDetail(ClaimDetail detail, int member, ref JsonCursor reader, ReadContext context) => member switch
    {
        ClaimMembers.Language => detail with { Language = Scalars.Language(ref reader, context) },
        ClaimMembers.Place => detail with { Place = ValueReader.Read(ref reader, context) },
        ClaimMembers.Qualifiers => detail with { Qualifiers = NamedValues.Read(ref reader, context, context.Lists.Of<Qualifier>(), Qualifier) },
        ClaimMembers.Claimant => detail with { Claimant = Lists.OneOrMany(ref reader, context, context.Lists.Of<Agent>(), AgentReader.Read) },
        ClaimMembers.Stated => detail with { Stated = DateReader.Statement(ref reader, context) },
        ClaimMembers.Modality => detail with { Modality = Lists.OneOrMany(ref reader, context, context.Lists.Of<Modality>(), Scalars.Word<Modality>) },
        ClaimMembers.Condition => detail with { Condition = Strings.Text(ref reader, context) },
        ClaimMembers.Likelihood => detail with { Likelihood = Confidences(ref reader, context) },
        ClaimMembers.Rank => detail with { Rank = Scalars.Word<Rank>(ref reader, context) },
        ClaimMembers.StatusReason => detail with { StatusReason = Strings.Text(ref reader, context) },
        ClaimMembers.Relations => detail with { Relations = Lists.Always(ref reader, context, context.Lists.Of<Relation>(), RelationReader.Read) },
        ClaimMembers.Reviews => detail with { Reviews = Lists.Always(ref reader, context, context.Lists.Of<Review>(), ReviewReader.Read) },
        ClaimMembers.Formula => detail with { Formula = Strings.Text(ref reader, context) },
        ClaimMembers.RecordedBy => detail with { RecordedBy = AgentReader.Read(ref reader, context) },
        ClaimMembers.Modified => detail with { Modified = Scalars.Instant(ref reader, context) },
        ClaimMembers.Checked => detail with { Checked = Scalars.Instant(ref reader, context) },
        ClaimMembers.Expires => detail with { Expires = DateReader.Statement(ref reader, context) },
        ClaimMembers.CheckEvery => detail with { CheckEvery = Scalars.Period(ref reader, context) },
        ClaimMembers.Translations => detail with { Translations = TranslationReader.Read(ref reader, context) },
        _ => detail with { Notes = Strings.Text(ref reader, context) },
    };

    private static ValueList<Confidence> Confidences(ref JsonCursor reader, ReadContext context) =>
        Lists.OneOrMany(ref reader, context, context.Lists.Confidences, ConfidenceReader.Read);

    private static Qualifier? Qualifier(string name, ref JsonCursor reader, ReadContext context)
    {
        var values = ValueReader.Several(ref reader, context);
        return values.IsEmpty ? null : new Qualifier(name, values);
    }
}

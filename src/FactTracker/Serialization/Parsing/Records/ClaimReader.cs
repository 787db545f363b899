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
        var rare = default(RareMembers);
        var members = new ObjectReader(ClaimMemberNumbers.Table, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case ClaimMemberNumbers.Id: id = Scalars.OwnId(ref reader, context); break;
                case ClaimMemberNumbers.Text: text = Strings.Late(ref reader, context); break;
                case ClaimMemberNumbers.Subject: subject = ValueReader.Several(ref reader, context); break;
                case ClaimMemberNumbers.Property: property = ValueReader.Read(ref reader, context); break;
                case ClaimMemberNumbers.Value: value = ValueReader.Several(ref reader, context); break;
                case ClaimMemberNumbers.When: when = DateReader.Statement(ref reader, context); break;
                case ClaimMemberNumbers.Confidence: confidence = Confidences(ref reader, context); break;
                case ClaimMemberNumbers.Citations:
                    citations = Lists.Always(ref reader, context, context.Lists.Citations, CitationReader.Read);
                    break;
                case ClaimMemberNumbers.Status: status = Scalars.Word<ClaimStatus>(ref reader, context); break;
                case ClaimMemberNumbers.Tags: tags = context.Shared.Tags.Read(ref reader, context); break;
                case ClaimMemberNumbers.Recorded: recorded = Scalars.Instant(ref reader, context); break;
                default: rare = ReadRare(rare, members.Current, ref reader, context); break;
            }
        }

        if (id.IsBlank)
        {
            members.Miss(context, "id", "A claim");
            return null;
        }

        if (members.Extensions is { Count: > 0 } extensions) rare = rare.With(nameof(Claim.Extensions), extensions);
        return new Claim(id, rare)
        {
            HeldText = text, Subject = subject, Property = property, Value = value, When = when, Confidence = confidence,
            Citations = citations, Tags = tags, Status = status ?? ClaimStatus.Asserted, Recorded = recorded,
        };
    }

    private static RareMembers ReadRare(RareMembers rare, int member, ref JsonCursor reader, ReadContext context) => member switch
    {
        ClaimMemberNumbers.Language => rare.With(nameof(Claim.Language), Scalars.Language(ref reader, context)),
        ClaimMemberNumbers.Place => rare.With(nameof(Claim.Place), ValueReader.Read(ref reader, context)),
        ClaimMemberNumbers.Qualifiers =>
            rare.With(nameof(Claim.Qualifiers), NamedValues.Read(ref reader, context, context.Lists.Of<Qualifier>(), Qualifier)),
        ClaimMemberNumbers.Claimant =>
            rare.With(nameof(Claim.Claimant), Lists.OneOrMany(ref reader, context, context.Lists.Of<Agent>(), AgentReader.Read)),
        ClaimMemberNumbers.Stated => rare.With(nameof(Claim.Stated), DateReader.Statement(ref reader, context)),
        ClaimMemberNumbers.Modality =>
            rare.With(nameof(Claim.Modality), Lists.OneOrMany(ref reader, context, context.Lists.Of<Modality>(), Scalars.Word<Modality>)),
        ClaimMemberNumbers.Condition => rare.With(nameof(Claim.Condition), Strings.Text(ref reader, context)),
        ClaimMemberNumbers.Likelihood => rare.With(nameof(Claim.Likelihood), Confidences(ref reader, context)),
        ClaimMemberNumbers.Rank => rare.With(nameof(Claim.Rank), Scalars.Word<Rank>(ref reader, context), Rank.Normal),
        ClaimMemberNumbers.StatusReason => rare.With(nameof(Claim.StatusReason), Strings.Text(ref reader, context)),
        ClaimMemberNumbers.Relations =>
            rare.With(nameof(Claim.Relations), Lists.Always(ref reader, context, context.Lists.Of<Relation>(), RelationReader.Read)),
        ClaimMemberNumbers.Reviews =>
            rare.With(nameof(Claim.Reviews), Lists.Always(ref reader, context, context.Lists.Of<Review>(), ReviewReader.Read)),
        ClaimMemberNumbers.Formula => rare.With(nameof(Claim.Formula), Strings.Text(ref reader, context)),
        ClaimMemberNumbers.RecordedBy => rare.With(nameof(Claim.RecordedBy), AgentReader.Read(ref reader, context)),
        ClaimMemberNumbers.Modified => rare.With(nameof(Claim.Modified), Scalars.Instant(ref reader, context)),
        ClaimMemberNumbers.Checked => rare.With(nameof(Claim.Checked), Scalars.Instant(ref reader, context)),
        ClaimMemberNumbers.Expires => rare.With(nameof(Claim.Expires), DateReader.Statement(ref reader, context)),
        ClaimMemberNumbers.CheckEvery => rare.With(nameof(Claim.CheckEvery), Scalars.Period(ref reader, context)),
        ClaimMemberNumbers.Translations => rare.With(nameof(Claim.Translations), TranslationReader.Read(ref reader, context)),
        ClaimMemberNumbers.Marking => rare.With(nameof(Claim.Marking), MarkingReader.Read(ref reader, context)),
        _ => rare.With(nameof(Claim.Notes), Strings.Text(ref reader, context)),
    };

    private static ValueList<Confidence> Confidences(ref JsonCursor reader, ReadContext context) =>
        Lists.OneOrMany(ref reader, context, context.Lists.Confidences, ConfidenceReader.Read);

    /// <summary>Reads the values of one qualifier.</summary>
    public static Qualifier? Qualifier(string name, ref JsonCursor reader, ReadContext context)
    {
        var values = ValueReader.Several(ref reader, context);
        return values.IsEmpty ? null : new Qualifier(name, values);
    }
}

namespace FactTracker.Analysis;

/// <summary>Turns <c>has NAME</c> into tests: whether something is stated, be it to be unknown or none.</summary>
internal sealed class PresenceCompiler(ClaimSet set, OriginCounts origins)
{
    public QueryTest Compile(QueryName name) => name.Field switch
    {
        QueryField.Origins => new ConditionTest(Costs.Origins, claim => RangeAnswers.Of(origins.Of(claim), QueryOperator.Greater, 0)),
        QueryField.SourceKind => OfSource(_ => true),
        QueryField.SourcePublisher => OfSource(source => source.Publisher is not null),
        QueryField.SourcePublished => OfSource(source => source.Published is not null),
        QueryField.Qualifier => Of(claim => !Qualifiers.Of(claim, name.Qualifier!).IsEmpty),
        var field => Of(Member(field)),
    };

    private static Predicate<Claim> Member(QueryField field) => field switch
    {
        QueryField.Subject => claim => !claim.Subject.IsEmpty,
        QueryField.Property => claim => claim.Property is not null,
        QueryField.Value => claim => !claim.Value.IsEmpty,
        QueryField.Unit => claim => claim.Value.Any(value => value is Quantity { Unit: var unit } && unit != Unit.None),
        QueryField.When => claim => claim.When is not null,
        QueryField.Place => claim => claim.Place is not null,
        QueryField.Tag => claim => !claim.Tags.IsEmpty,
        QueryField.Confidence => claim => !claim.Confidence.IsEmpty,
        QueryField.Claimant => claim => !claim.Claimant.IsEmpty,
        QueryField.Text => claim => !claim.HeldText.IsBlank,
        QueryField.Recorded => claim => claim.Recorded is not null,
        QueryField.Source => claim => !claim.Citations.IsEmpty,
        QueryField.Verdict => claim => claim.Reviews.Any(review => review.Verdict is not null),
        _ => _ => true, // Every claim has an id, a status and a rank.
    };

    private static ConditionTest Of(Predicate<Claim> has) => new(Costs.Member, claim => has(claim) ? Truth.Yes : Truth.No);

    private ConditionTest OfSource(Predicate<Source> has) =>
        new(Costs.Source, new SourceQuestion(set, source => has(source) ? Truth.Yes : Truth.No).Of);
}

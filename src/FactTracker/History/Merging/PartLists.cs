namespace FactTracker.History;

/// <summary>The members that are merged part by part. Every other list is one value.</summary>
/// <remarks>
/// Subjects, values, claimants, modalities and likelihoods are asserted together, so a union of two edits would assert what nobody said.
/// The order of authors means something.
/// </remarks>
internal static class PartLists
{
    private static readonly Dictionary<Type, IPartList> Lists = new()
    {
        [typeof(ValueList<Citation>)] = new PartList<Citation>(CitationMembers.All) { Blank = part => new Citation(part.Source) },
        [typeof(ValueList<Review>)] = new PartList<Review>(ReviewMembers.All) { Blank = _ => new Review() },
        [typeof(ValueList<ArchivedCopy>)] =
            new PartList<ArchivedCopy>(ArchivedCopyMembers.All) { Blank = copy => new ArchivedCopy(copy.Url) },
        [typeof(ValueList<Relation>)] =
            new PartList<Relation>(RelationMembers.All) { Blank = relation => new Relation(relation.Type, relation.Claim) },
        [typeof(ValueList<SourceLink>?)] =
            new PartList<SourceLink>(SourceLinkMembers.All) { Blank = link => new SourceLink(link.Source), IsEmptyStated = true },
        [typeof(ValueList<Confidence>)] = new PartList<Confidence>(),
        [typeof(ValueList<string>)] = new PartList<string>(),
        [typeof(ValueList<MergeConflict>)] = new PartList<MergeConflict>(),
        [typeof(ValueList<Qualifier>)] = new PartList<Qualifier>() { IsNamed = true },
        [typeof(ValueList<Identifier>)] = new PartList<Identifier>() { IsNamed = true },
        [typeof(ValueList<ContentHash>)] = new PartList<ContentHash>() { IsNamed = true },
        [typeof(ValueList<Translation>)] = new PartList<Translation>() { IsNamed = true },
    };

    /// <summary>Returns what merges a member part by part, or null if the member is one value.</summary>
    public static IPartList? For<TRecord>(RecordMember<TRecord> member)
    {
        var isWhole = member.IsOrdered || (member.Asserted != AssertedWhen.Never && member.Shape != MemberShape.Named);
        return isWhole ? null : Lists.GetValueOrDefault(member.ValueType);
    }
}

namespace FactTracker.Verification;

/// <summary>
/// Compares who does what in a sentence and in a claim. "Russians called China friendly" and "China called Russians friendly" have the same
/// words, and say different things.
/// </summary>
internal static class PartComparison
{
    private const string Agency = "by";
    private const double MostInOrder = 0.6;

    /// <summary>Whether the names, the whole and, of a statement without a value, all words have the same parts.</summary>
    public static bool AreSame(TopicGroup group, ClaimTopic topic) =>
        group.HasNamesInPlace && IsWholeSame(group, topic)
            && (topic.Claim.Value is [Quantity] || topic.Sentence is null || IsInOrder(group.Statement.Written, topic.Sentence.Written));

    /// <summary>Whether the names in a sentence have the parts that they have in claims.</summary>
    public static bool AreNamesSame(Statement statement, IReadOnlyList<ClaimTopic> same)
    {
        var names = statement.Written.Names.Where(name => same.Any(it => it.Names.Contains(name.Stem))).ToList();
        if (names.DistinctBy(name => name.Group).Count() == 1) return names.TrueForAll(name => IsPlaced(name, same));
        for (var later = 1; later < names.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (names[earlier].Group != names[later].Group && names[earlier].Stem != names[later].Stem
                    && !same.Any(it => it.Renditions.Any(rendition => Agrees(rendition, names[earlier], names[later]))))
                    return false;
            }
        }

        return true;
    }

    // A single name: "with China" is not "China", but the car plant "in Tula Region" is the "Tula Region" car plant.
    private static bool IsPlaced(NamePlace name, IReadOnlyList<ClaimTopic> same) =>
        same.SelectMany(it => it.Renditions).SelectMany(it => it).Where(it => it.Stem == name.Stem)
            .Any(it => it.IsLike(name) || it.IsPlace || (name.IsPlace && it.Parts.Contains("")));

    // Whether a rendition has both names, with the same parts and in the same order. A place can stand anywhere.
    private static bool Agrees(IReadOnlyList<NamePlace> rendition, NamePlace first, NamePlace second)
    {
        for (var later = 0; later < rendition.Count; later++)
        {
            if (rendition[later].Stem != second.Stem && rendition[later].Stem != first.Stem) continue;
            for (var earlier = 0; earlier < later; earlier++)
            {
                var (a, b) = (rendition[earlier], rendition[later]);
                if (a.Stem == first.Stem && b.Stem == second.Stem && a.IsLike(first) && b.IsLike(second)) return true;
                if (a.Stem == second.Stem && b.Stem == first.Stem && a.IsLike(second) && b.IsLike(first)
                    && ((first.IsPlace && b.IsPlace) || (second.IsPlace && a.IsPlace))) return true;
            }
        }

        return false;
    }

    // "41 per cent of residents trusted the mayor" and "the mayor trusted 41 per cent of residents": the share stands on the other side of
    // the subject, and there is no "by".
    private static bool IsWholeSame(TopicGroup group, ClaimTopic topic)
    {
        var statement = group.Statement;
        if (statement.Value is not { Unit.Kind: UnitKind.Share } || topic.Claim.Value is not [Quantity { Of: not null }]) return true;
        if (SideOf(statement, topic) is not { } side || IsAgent(statement)) return true;
        return group.Sides.Count == 0 || group.Sides.Contains(side);
    }

    /// <summary>On which side of its subject the value stands in the text of a claim: -1 before it, 1 behind it, or null.</summary>
    public static int? SideOf(ClaimTopic topic) => topic.Sentence is { } sentence ? SideOf(sentence, topic) : null;

    // Whether the value stands before or after the subject; null where either is missing.
    private static int? SideOf(Statement statement, ClaimTopic topic)
    {
        var subject = statement.Written.Words.Where(word => topic.Subject.Contains(word.Stem)).Select(word => (int?)word.Start)
            .FirstOrDefault();
        return subject is { } at && PlaceOf(statement) is { } place ? Math.Sign(place - at) : null;
    }

    private static bool IsAgent(Statement statement) => PlaceOf(statement) is { } place
        && RawWords.Of(statement.Written.Text[..place]) is [.., { Words: Agency }];

    private static int? PlaceOf(Statement statement) =>
        statement.ValueWords is { } words && statement.Written.Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var place
            ? place
            : null;

    // Most neighbouring words that both have stand in the same order.
    private static bool IsInOrder(WrittenText one, WrittenText other)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in other.Words)
        {
            places.TryAdd(word.Stem, word.Start);
        }

        var shared = one.Words.Where(word => places.ContainsKey(word.Stem)).Select(word => places[word.Stem]).ToList();
        if (shared.Count < 2) return true;
        var inOrder = shared.Zip(shared.Skip(1)).Count(pair => pair.First <= pair.Second);
        return inOrder >= MostInOrder * (shared.Count - 1);
    }
}

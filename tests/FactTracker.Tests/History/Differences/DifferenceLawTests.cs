using System.Text.Json;
using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Differences;

public sealed class DifferenceLawTests
{
    private static readonly int Tries = Effort.Tries(2000);

    [Fact]
    public void A_set_does_not_differ_from_itself() => SetGen.Any.Sample(
        set =>
        {
            var again = ClaimSet.Parse(set.ToJson());
            again.DifferenceFrom(set).Any.Should().Be(set.Fingerprint() != again.Fingerprint());
            set.DifferenceFrom(set).Any.Should().BeFalse();
        },
        iter: Tries);

    [Fact]
    public void The_changes_applied_to_the_earlier_state_are_the_later_one() => EditedSetGen.Any.Sample(
        pair =>
        {
            var difference = pair.After.DifferenceFrom(pair.Before);
            difference.ApplyTo(pair.Before).Fingerprint().Should().Be(pair.After.Fingerprint());
            difference.Any.Should().Be(pair.Before.Fingerprint() != pair.After.Fingerprint());
        },
        iter: Tries);

    [Fact]
    public void Swapped_sides_swap_what_was_added_and_removed() => EditedSetGen.Any.Sample(
        pair =>
        {
            var forward = pair.After.DifferenceFrom(pair.Before).Changes;
            var back = pair.Before.DifferenceFrom(pair.After).Changes;
            var isRenamed = forward.Any(change => change.Kind == ChangeKind.Renamed);
            forward.Select(change => Shape(change, swapped: false, !isRenamed)).Order(StringComparer.Ordinal).Should()
                .Equal(back.Select(change => Shape(change, swapped: true, !isRenamed)).Order(StringComparer.Ordinal));
        },
        iter: Tries);

    [Fact]
    public void The_order_of_the_records_does_not_matter() => EditedSetGen.Any.Select(Gen.Int).Sample(
        (pair, seed) =>
        {
            var random = new Random(seed);
            var (before, after) = (EditedSetGen.Shuffled(pair.Before, random), EditedSetGen.Shuffled(pair.After, random));
            after.DifferenceFrom(before).Changes.ToHashSet().SetEquals(pair.After.DifferenceFrom(pair.Before).Changes).Should().BeTrue();
        },
        iter: Tries);

    [Fact]
    public void Members_are_those_whose_canonical_texts_differ() => EditedSetGen.Any.Sample(
        pair =>
        {
            foreach (var change in pair.After.DifferenceFrom(pair.Before).Changes.OfType<ClaimChange>())
            {
                if (change is not { Compared: { } before, After: { } after }) continue;
                change.Members.Select(member => member.Name).Order(StringComparer.Ordinal).Should()
                    .Equal(Naively(before.ToCanonicalUtf8(), after.ToCanonicalUtf8()).Order(StringComparer.Ordinal));
            }
        },
        iter: Tries);

    [Fact]
    public void Every_change_has_words_on_one_line_and_JSON() => EditedSetGen.Any.Sample(
        pair =>
        {
            var difference = pair.After.DifferenceFrom(pair.Before);
            using var json = JsonDocument.Parse(difference.ToJson());
            var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToList();
            changes.Should().HaveCount(difference.Changes.Count);
            difference.Changes.Where(change => change.Kind is ChangeKind.Changed or ChangeKind.Renamed)
                .Select(change => difference.ToWords(change)).Should().NotContain(words => words.Length == 0 || words.Contains('\n'));
            difference.ToWords().Split('\n').Should().HaveCount(difference.Changes.Count + 1);
        },
        iter: Tries);

    private static string Shape(RecordChange change, bool swapped, bool withValues)
    {
        var kind = (change.Kind, swapped) switch
        {
            (ChangeKind.Added, true) => ChangeKind.Removed,
            (ChangeKind.Removed, true) => ChangeKind.Added,
            var (same, _) => same,
        };
        var (before, after) = change switch
        {
            ClaimChange claim => (claim.Before?.Id.Text, claim.After?.Id.Text),
            SourceChange source => (source.Before?.Id.Text, source.After?.Id.Text),
            _ => (null, null),
        };
        var members = change.Members.Select(member => !withValues ? member.Name : swapped
            ? $"{member.Name} {member.To} {member.From}"
            : $"{member.Name} {member.From} {member.To}");
        var ids = swapped ? $"{after} {before}" : $"{before} {after}";
        return $"{change.GetType().Name} {kind} {ids} {string.Join(' ', members)}";
    }

    private static IEnumerable<string> Naively(byte[] before, byte[] after)
    {
        var (earlier, later) = (Members(before), Members(after));
        return earlier.Keys.Union(later.Keys).Where(name => earlier.GetValueOrDefault(name) != later.GetValueOrDefault(name));
    }

    private static Dictionary<string, string> Members(byte[] utf8)
    {
        using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return json.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText());
    }
}

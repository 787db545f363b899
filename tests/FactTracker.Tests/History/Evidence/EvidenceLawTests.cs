using CsCheck;
using FactTracker.History;

namespace FactTracker.Tests.History.Evidence;

public sealed class EvidenceLawTests
{
    private static readonly string[] Few = ["rent", "city", "rose", "65", "per", "cent", "the", "of", "North", "tenant's", "6.5", "café"];
    private static readonly string[] Gaps = [" ", " ", " ", ", ", ". ", "\n", "  ", " — "];

    private static readonly Gen<string[]> FewWords = Gen.Int[0, Few.Length - 1].Select(i => Few[i]).Array[1, 80];

    private static readonly Gen<string[]> ManyWords = Gen.Int[0, 5000].Select(i => $"word{i}").Array[60, 200];

    private static Gen<(string[] Words, string Text, int[] Starts)> TextOf(Gen<string[]> words) =>
        words.SelectMany(all => Gen.Int[0, Gaps.Length - 1].Array[all.Length].Select(gaps =>
        {
            var (text, starts) = ("", new int[all.Length]);
            for (var i = 0; i < all.Length; i++)
            {
                starts[i] = text.Length;
                text += all[i] + Gaps[gaps[i]];
            }

            return (all, text, starts);
        }));

    [Fact]
    public void Quote_cut_from_a_text_is_found_where_a_naive_search_finds_it() =>
        (from it in TextOf(FewWords)
         from start in Gen.Int[0, it.Words.Length - 1]
         from count in Gen.Int[1, Math.Min(12, it.Words.Length - start)]
         select (it.Words, it.Text, it.Starts, start, count)).Sample(it =>
         {
             var quoted = it.Words[it.start..(it.start + it.count)];
             var found = Checked.In(it.Text, string.Join(' ', quoted));
             var places = Enumerable.Range(0, it.Words.Length - it.count + 1)
                 .Where(i => it.Words.AsSpan(i, it.count).SequenceEqual(quoted)).ToArray();

             found.State.Should().Be(EvidenceState.Found);
             found.Places.Should().Be(places.Length);
             places.Select(i => it.Starts[i]).Should().Contain(found.Place!.Start);
             it.Text[found.Place.Start..found.Place.End].Should().StartWith(quoted[0]).And.EndWith(quoted[^1]);
         }, iter: Effort.Tries(2000));

    [Fact]
    public void Words_around_a_quote_decide_between_places() =>
        (from it in TextOf(FewWords)
         from start in Gen.Int[0, it.Words.Length - 1]
         from count in Gen.Int[1, Math.Min(3, it.Words.Length - start)]
         select (it.Words, it.Text, it.Starts, start, count)).Sample(it =>
         {
             var (end, words) = (it.start + it.count, it.Words);
             var (before, after) = (words[Math.Max(0, it.start - 4)..it.start], words[end..Math.Min(words.Length, end + 4)]);
             var found = Checked.In(SourceCopy.FromText(it.Text), Checked.Cite(
                 string.Join(' ', words[it.start..end]), string.Join(' ', before), string.Join(' ', after)));
             var at = Array.IndexOf(it.Starts, found.Place!.Start);

             found.State.Should().Be(EvidenceState.Found);
             words.AsSpan(at - before.Length, before.Length).SequenceEqual(before).Should().BeTrue();
             words.AsSpan(at + it.count, after.Length).SequenceEqual(after).Should().BeTrue();
         }, iter: Effort.Tries(2000));

    [Fact]
    public void Pinned_quote_moves_with_words_that_are_inserted_before_it() =>
        (from it in TextOf(ManyWords)
         from start in Gen.Int[20, 40]
         from count in Gen.Int[3, 12]
         from inserted in Gen.Int[1, 9]
         from at in Gen.Int[0, 55]
         where at < start - 6 || at > start + count + 6
         select (it.Words, it.Text, it.Starts, start, count, inserted, at)).Sample(it =>
         {
             var exact = it.Text[it.Starts[it.start]..(it.Starts[it.start + it.count - 1] + it.Words[it.start + it.count - 1].Length)];
             var pinned = Pinned(it.Text, exact);
             var added = string.Concat(Enumerable.Range(0, it.inserted).Select(i => $"new{i} "));
             var found = Checked.In(SourceCopy.FromText(it.Text.Insert(it.Starts[it.at], added)), pinned);

             found.State.Should().Be(it.at < it.start ? EvidenceState.Moved : EvidenceState.Found);
             found.Place!.Start.Should().Be(it.Starts[it.start] + (it.at < it.start ? added.Length : 0));
         }, iter: Effort.Tries(2000));

    [Fact]
    public void Changed_words_are_exactly_those_in_the_difference() =>
        (from it in TextOf(ManyWords)
         from start in Gen.Int[10, 30]
         from count in Gen.Int[9, 20]
         from kinds in Gen.Int[0, 2].Array[1, count / 4]
         from first in Gen.Int[0, 2]
         where it.Words.Distinct().Count() == it.Words.Length
         select (it.Words, start, count, kinds, first)).Sample(it =>
         {
             var text = string.Join(' ', it.Words);
             var now = it.Words.ToList();
             var expected = new List<WordChange>();
             for (var i = it.kinds.Length - 1; i >= 0; i--)
             {
                 var at = it.start + it.first + 3 * i;
                 expected.Insert(0, it.kinds[i] switch
                 {
                     0 => new WordChange(now[at], $"new{i}"),
                     1 => new WordChange(now[at], ""),
                     _ => new WordChange("", $"new{i}"),
                 });
                 if (it.kinds[i] == 2 && at == it.start) at++; // Before the first word it would not be in the quote.
                 if (it.kinds[i] == 0) now[at] = $"new{i}";
                 else if (it.kinds[i] == 1) now.RemoveAt(at);
                 else now.Insert(at, $"new{i}");
             }

             var found = Checked.In(
                 SourceCopy.FromText(string.Join(' ', now)), Pinned(text, string.Join(' ', it.Words[it.start..(it.start + it.count)])));

             found.State.Should().Be(EvidenceState.Changed);
             found.Changes.Should().Equal(expected);
         }, iter: Effort.Tries(2000));

    [Fact]
    public void Deleted_quote_is_gone() =>
        (from it in TextOf(ManyWords)
         from start in Gen.Int[10, 30]
         from count in Gen.Int[2, 20]
         where it.Words.Distinct().Count() == it.Words.Length
         select (it.Words, start, count)).Sample(it =>
         {
             var pinned = Pinned(string.Join(' ', it.Words), string.Join(' ', it.Words[it.start..(it.start + it.count)]));
             string[] now = [.. it.Words[..it.start], .. it.Words[(it.start + it.count)..]];

             Checked.In(SourceCopy.FromText(string.Join(' ', now)), pinned).State.Should().Be(EvidenceState.Gone);
         }, iter: Effort.Tries(2000));

    [Fact]
    public void Result_does_not_depend_on_the_number_of_cores() =>
        Gen.Select(FewWords, FewWords, FewWords).Sample((one, two, three) =>
        {
            var texts = new[] { one, two, three }.Select(words => string.Join(' ', words)).ToArray();
            var copies = new SourceCopies();
            var claims = new List<Claim>();
            for (var i = 0; i < 9; i++)
            {
                copies[new SourceId($"s{i % 3}")] = SourceCopy.FromText(texts[i % 3]);
                var citation = new Citation(new SourceId($"s{i % 3}")) { Quote = texts[(i + i / 3) % 3] };
                claims.Add(new Claim(new ClaimId($"c{i}")) { Text = "t", Citations = [citation] });
            }

            var set = ClaimSet.Empty.WithClaims(claims);

            set.CheckEvidence(copies).Should().Be(set.CheckEvidence(copies, maxDegreeOfParallelism: 1));
        }, iter: Effort.Tries(1000));

    private static Citation Pinned(string text, string exact)
    {
        var copies = new SourceCopies { ["s"] = SourceCopy.FromText(text) };
        var set = Checked.SetOf(Checked.Cite(exact));
        return set.PinEvidence(set.CheckEvidence(copies)).Claims[0].Citations[0];
    }
}

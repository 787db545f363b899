using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Judging;

public sealed class JudgementLawTests
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f", "g"];

    private static readonly Gen<Judgement[]> Several =
        Gen.Select(Gen.OneOf(Ids), Gen.OneOf(Ids), Gen.Enum<JudgementVerdict>(), (a, b, verdict) => new Judgement(a, b, verdict))
            .Array[0, 14];

    [Fact]
    public void Every_answer_is_that_of_a_naive_closure() => Several.Sample(
        judgements =>
        {
            var known = Judgements.Of(judgements);
            foreach (var (a, b) in Ids.SelectMany(a => Ids.Select(b => (a, b))))
            {
                known.Between(a, b).Should().Be(Naively(judgements, a, b), "{0} and {1}", a, b);
                known.Between(b, a).Should().Be(known.Between(a, b));
                known.GroupOf(a).Contains(b).Should().Be(Reached(judgements, a).Contains(b));
            }
        },
        iter: Effort.Tries(5000));

    [Fact]
    public void A_contradiction_names_a_chain_of_stated_pairs() => Several.Sample(
        judgements =>
        {
            var known = Judgements.Of(judgements);
            var latest = Latest(judgements);
            known.Contradictions.Select(it => it.NotSame).Should().BeEquivalentTo(
                latest.Values.Where(one => one.Verdict == JudgementVerdict.NotSame && Reached(judgements, one.A).Contains(one.B)));
            foreach (var ((a, b, _), chain) in known.Contradictions)
            {
                (chain[0], chain[^1]).Should().Be((a, b));
                chain.Zip(chain.Skip(1)).Should()
                    .OnlyContain(pair => latest[Key(pair.First, pair.Second)].Verdict == JudgementVerdict.Same);
            }
        },
        iter: Effort.Tries(2000));

    [Fact]
    public void Taken_apart_a_record_is_the_same_as_no_other() => Several.Sample(
        judgements =>
        {
            var known = Judgements.Of(judgements);
            known.With(known.TakingApart("a")).GroupOf("a").Should().Equal("a");
        },
        iter: Effort.Tries(1000));

    private static JudgementVerdict? Naively(Judgement[] judgements, string a, string b)
    {
        if (a == b) return JudgementVerdict.Same;
        var latest = Latest(judgements);
        var stated = latest.GetValueOrDefault(Key(a, b))?.Verdict;
        var (ofA, ofB) = (Reached(judgements, a), Reached(judgements, b));
        if (ofA.Contains(b))
        {
            if (stated is JudgementVerdict.Same or JudgementVerdict.NotSame) return stated;
            return latest.Values.Any(one => one.Verdict == JudgementVerdict.NotSame && ofA.Contains(one.A) && ofA.Contains(one.B))
                ? JudgementVerdict.Unsure
                : JudgementVerdict.Same;
        }

        return ofA.SelectMany(one => ofB.Select(other => latest.GetValueOrDefault(Key(one, other))?.Verdict))
            .Any(verdict => verdict == JudgementVerdict.NotSame)
            ? JudgementVerdict.NotSame
            : stated;
    }

    private static HashSet<string> Reached(Judgement[] judgements, string from)
    {
        HashSet<string> reached = [from];
        var same = Latest(judgements).Values.Where(one => one.Verdict == JudgementVerdict.Same).ToList();
        while (same.Any(one => reached.Contains(one.A) != reached.Contains(one.B)))
        {
            foreach (var one in same.Where(one => reached.Contains(one.A) || reached.Contains(one.B))) reached.UnionWith([one.A, one.B]);
        }

        return reached;
    }

    private static Dictionary<string, Judgement> Latest(Judgement[] judgements)
    {
        var latest = new Dictionary<string, Judgement>();
        foreach (var judgement in judgements.Where(one => one.A != one.B)) latest[Key(judgement.A, judgement.B)] = judgement;
        return latest;
    }

    private static string Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? a + b : b + a;
}

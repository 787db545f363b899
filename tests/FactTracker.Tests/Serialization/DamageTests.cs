using System.Buffers;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Tests.Serialization;

/// <summary>Damage stays where it is: whatever becomes of one claim, every other is read as before.</summary>
public sealed class DamageTests
{
    private const int Times = 3_000;
    // What a claim that is gone leaves with others: they refer to nothing, or outside when its id is global, or were superseded by it.
    private static readonly string[] Wants = ["FT0203", "FT0204", "FT0802"];

    /// <summary>What a value of the claim is replaced by; all of it is JSON.</summary>
    private static readonly Gen<string> Harm = Gen.OneOf(
        "null", "true", "-0", "1e400", "\"\"", "\"\\ud800\"", "\"2024-13\"", "[]", "{}", "[null]", "[[[]]]", "{\"a\":1,\"a\":2}",
        "{\"amount\":1,\"flag\":true}", "{\"id\":7}",
        "{\"unknown\":false}", new string('[', 90) + new string(']', 90));

    private static readonly Gen<(ClaimSet Set, int Claim, int Place, string Harm)> Damage =
        from some in SetGen.Sized(4)
        let set = some with
        {
            Claims =
        [
            .. some.Claims,
            new Claim("first-of-two") { Text = "A" },
            new Claim("second-of-two") { Text = "B", Relations = [new Relation(RelationType.Repeats, "first-of-two")] }
        ]
        }
        from claim in Gen.Int[0, set.Claims.Count - 1]
        from place in Gen.Int[0, int.MaxValue]
        from harm in Harm
        select (set, claim, place, harm);

    [Fact]
    public void A_claim_that_is_damaged_costs_no_other_and_is_where_the_problem_points() =>
        Damage.Sample(it => Describe(it.Set, it.Claim, it.Place, it.Harm).Should().BeNull(), iter: Effort.Tries(Times));

    [Fact]
    public void A_line_of_any_bytes_costs_no_other() =>
        Gen.Select(SetGen.Sized(4), Gen.Int[0, int.MaxValue], Gen.Byte.Array[0, 60], Gen.Int[0, 3]).Sample(
            (set, place, noise, way) =>
            {
                var whole = Write(set, SerializationForm.Lines);
                var places = new PlainPlaces(whole);
                var line = place % (places.Lines - 1) + 1;
                var (start, end) = (places.StartOf(line), places.EndOf(line));
                var cut = start + place % (end - start);
                var bytes = Array.FindAll(noise, b => b != '\n');
                byte[] damaged = way switch
                {
                    0 => [.. whole[..start], .. bytes, .. whole[end..]],
                    1 => [.. whole[..cut], .. bytes, .. whole[cut..]],
                    2 => [.. whole[..cut], .. bytes, .. whole[Math.Min(cut + bytes.Length, end)..]],
                    _ => [.. whole[..cut], .. whole[end..]],
                };

                (LinePromises.BrokenByDamage(whole, damaged, line) ?? LinePromises.BrokenBy(damaged)).Should().BeNull();
            },
            iter: Effort.Tries(Times));

    // What is broken by replacing one value of one claim, or null.
    private static string? Describe(ClaimSet set, int index, int place, string harm)
    {
        var whole = Write(set, SerializationForm.Document);
        var nodes = PlainJson.Of(whole).Nodes;
        var root = $"$.claims[{index}]";
        var within = nodes.Where(node => node.Path == root
            || node.Path.StartsWith(root + ".", StringComparison.Ordinal)
            || node.Path.StartsWith(root + "[", StringComparison.Ordinal)).ToList();
        var node = within[place % within.Count];
        byte[] damaged = [.. whole[..node.Start], .. System.Text.Encoding.UTF8.GetBytes(harm), .. whole[node.End..]];
        var before = ClaimSetReader.Read(whole);
        var after = ClaimSetReader.Read(damaged);
        var others = before.Set.Claims.Where((_, i) => i != index).ToList();
        if (!others.All(claim => after.Set.Claims.TryGet(claim.Id, out var same) && same == claim))
            return $"{harm} at {node.Path} costs another claim.";
        if (!after.Set.Sources.SequenceEqual(before.Set.Sources)) return $"{harm} at {node.Path} costs a source.";
        var known = before.Check().Select(problem => (problem.Code, problem.Path)).ToHashSet();
        var stray = after.Check().FirstOrDefault(problem => !known.Contains((problem.Code, problem.Path))
            && !Wants.Contains(problem.Code)
            && !problem.Path.StartsWith(root, StringComparison.Ordinal));
        return stray is null ? null : $"{harm} at {node.Path} is told as {stray}.";
    }

    private static byte[] Write(ClaimSet set, SerializationForm form)
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, output, new WritingOptions { Form = form });
        return output.WrittenSpan.ToArray();
    }
}

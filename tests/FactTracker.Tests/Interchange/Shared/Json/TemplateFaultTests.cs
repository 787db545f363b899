using System.Text;
using CsCheck;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Json;

/// <summary>Whatever fault a template leaves in a text, no member is read with another value than it has.</summary>
public sealed class TemplateFaultTests
{
    private static readonly string[] Hostile =
    [
        "undefined", "NaN, None", "// no comment", "/* none */", "a, \\\"b\\\": c", ",]", "}", "{{x}}", "it's", "'x'", "\\u0041\\n\\\\", "<!-- x -->",
        "]]>", "&quot;", "3,5", "\\\\x27", "http://a.example/?b=c;d", "true", "", "\\\"", "e\u0301, \\\"x", ": ", "[[y]]",
    ];

    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.OneOf<string>(Hostile).Select(text => $"\"{text}\""),
        Gen.OneOf<string>("1", "-2.5", "true", "null", "[1,2]", "[\"a, b\",\"it's\"]", "{\"x\":\"undefined\",\"y\":[]}", "{}"));

    private static readonly Gen<(string[] Values, int Place, int Fault, bool IsSpaced)> Case =
        Gen.Select(Value.Array[1, 6], Gen.Int[0, 5], Gen.Int[0, 8], Gen.Bool);

    [Fact]
    public void No_text_is_falsified() => Case.Sample(it =>
    {
        var place = it.Place % it.Values.Length;
        var text = TextOf(it.Values, place, it.Fault, it.IsSpaced ? "\n  " : " ");
        var context = new ImportContext(Encoding.UTF8.GetBytes(text), ReadingOptions.Default);

        var items = NearlyJson.Read(ref context);

        // A number at the end may have been cut off, and is then not read.
        if (items.Count == 0 && (it.Fault == 3 || (it.Fault == 2 && place == 0))) return;
        var item = items.Should().ContainSingle(text).Subject;
        for (var at = 0; at < it.Values.Length; at++)
        {
            var isLeftOut = at == place && it.Fault is 0 or 1 or 4;
            var read = item.Members.FirstOrDefault(member => member.Name == $"m{at}").Value;
            if (isLeftOut) (read is null || at != place).Should().BeTrue(text);
            else (read is null ? null : context.Raw(read).ToString()).Should().Be(it.Values[at], text);
        }

        context.TakeProblems().Should().NotBeEmpty(text).And.OnlyContain(problem => problem.Rule == Rules.ForeignRepaired, text);
    });

    private static string TextOf(string[] values, int place, int fault, string space)
    {
        var text = new StringBuilder("{");
        for (var at = 0; at < values.Length; at++)
        {
            var isHere = at == place;
            if (at > 0) text.Append(isHere && fault == 2 ? "" : ",").Append(space);
            text.Append((isHere ? fault : -1) switch
            {
                0 => $"\"m{at}\": ",
                1 => $"\"m{at}\": undefined",
                4 => $"\"m{at}\"",
                5 => $"m{at}: {values[at]}",
                6 => $"'m{at}': {values[at]}",
                7 => $"\"m{at}\": {values[at]}{(at + 1 == values.Length ? "," : ",,")}",
                8 => $"\"m{at}\": {values[at]} // said, \"x\": it's\n",
                _ => $"\"m{at}\": {values[at]}",
            });
        }

        // Without a fault in the middle, a missing comma would need a member before it.
        return text.Append(fault == 3 || (fault == 2 && place == 0) ? "" : "}").Append(fault == 7 ? "\n" : "").ToString();
    }
}

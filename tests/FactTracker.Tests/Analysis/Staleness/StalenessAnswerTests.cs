using System.Globalization;
using System.Text.Json;
using FactTracker.Analysis;
using NodaTime;
using static FactTracker.Tests.Analysis.Staleness.StaleRow;

namespace FactTracker.Tests.Analysis.Staleness;

/// <summary>The answers in words and in JSON.</summary>
public sealed class StalenessAnswerTests
{
    private static readonly StaleRow Row = new(
        "one of each", "2025-06-15", Rule(""" "maxAge": "P2Y", "counts": "about", "current": true, "editions": true, "reportUnknownAge": true """),
        """
        { "id": "a", "title": "Rents 2023", "publisher": "City", "published": "2023" },
        { "id": "b", "title": "Rents 2024", "publisher": "City", "published": "2024-03" },
        { "id": "x", "title": "X", "status": "retracted" }, { "id": "y", "title": "Y", "basedOn": ["x"] }
        """,
        """
        { "id": "one", "subject": "S", "property": "P", "value": 1, "when": "2020", "expires": "2025-06-01", "citations": ["a"],
          "checked": "2024-01-01T00:00:00Z", "checkEvery": "P1Y" },
        { "id": "two", "subject": "S", "property": "P", "value": 2, "when": "2024", "citations": ["x"] },
        { "id": "three", "text": "T", "citations": ["y"] },
        { "id": "four", "text": "T", "when": "2023-06-30", "expires": "2025-09" }
        """);

    private static readonly StaleClaims Stale = Row.ToSet().StaleAt(ToInstant(Row.At), Row.ToPolicy());

    [Fact]
    public void Each_finding_is_a_sentence() => Stale.ToWords().Split('\n').Should().Equal(
        "3 claims are stale on 15 June 2025.",
        "one: It expired on 1 June 2025.",
        "one: It should have been checked again by 1 January 2025.",
        "one: It reached its maximum age on 31 December 2022.",
        "one: \"two\" replaces it since 1 January 2024.",
        "one: Its source \"a\" has a newer edition, \"b\", of 31 March 2024.",
        "two: Its source \"x\" was retracted.",
        "three: It has no date by which its age is known.",
        "three: Possibly the source \"x\", on which a cited one is based, was retracted.");

    [Fact]
    public void Words_are_English_in_every_culture() =>
        Stale.ToWords(CultureInfo.GetCultureInfo("tr-TR")).Should().Be(Stale.ToWords());

    [Fact]
    public void Nothing_stale_is_a_sentence_too() =>
        ClaimSet.Empty.StaleAt(ToInstant("2025-06-15")).ToWords().Should().Be("No claim is stale on 15 June 2025.");

    [Fact]
    public void Each_finding_says_what_to_do() =>
        Stale.Findings.Concat(Stale.Possible).Should().OnlyContain(finding => finding.ToAction().EndsWith('.'));

    [Fact]
    public void Next_time_follows_from_the_period_of_what_is_done() =>
        Stale.Findings.Where(finding => finding.Claim == "one").Select(finding => finding.Next?.Year).Should()
            .Equal(2026, 2026, 2027, 2026, 2026);

    [Fact]
    public void Json_has_the_documented_members()
    {
        using var json = JsonDocument.Parse(Stale.ToJson());
        var root = json.RootElement;
        root.EnumerateObject().Select(member => member.Name).Should().Equal("stale", "possible", "ageNotKnown", "at", "policy");
        root.GetProperty("stale").GetArrayLength().Should().Be(7);
        root.GetProperty("stale")[0].GetRawText().Should().Be(
            """
            {
                  "claim": "one",
                  "reason": "expired",
                  "since": "2025-06-01",
                  "policy": "p",
                  "certainty": "certain",
                  "words": "It expired on 1 June 2025.",
                  "action": "Check whether it is still so; then give it a later date, or set its status to superseded.",
                  "next": "2026-06-15"
                }
            """);
        root.GetProperty("stale").EnumerateArray().Select(it => it.GetProperty("reason").GetString()).Should().Equal(
            "expired", "checkOverdue", "maxAge", "newerClaim", "newerEdition", "sourceRetracted", "ageNotKnown");
        root.GetProperty("stale")[2].GetProperty("policy").GetString().Should().Be("p/r");
        root.GetProperty("stale")[5].GetProperty("since").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("possible")[0].GetProperty("certainty").GetString().Should().Be("possible");
        root.GetProperty("ageNotKnown").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Agenda_is_in_words_and_in_JSON()
    {
        var agenda = Row.ToSet().AgendaUntil(ToInstant("2025-09-15"), ToInstant(Row.At), Row.ToPolicy());

        agenda.ToWords().Split('\n').Should().Equal(
            "From 15 June 2025 to 15 September 2025:", "four: It reaches its maximum age on 30 June 2025.", "four: Possibly it expires on 1 September 2025.");
        using var json = JsonDocument.Parse(agenda.ToJson());
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("agenda", "from", "until", "policy");
        json.RootElement.GetProperty("agenda")[1].EnumerateObject().Select(member => $"{member.Name}: {member.Value}").Take(5)
            .Should().Equal(
            "claim: four", "due: 2025-09-01", "reason: expired", "policy: p", "certainty: possible");
    }

    [Fact]
    public void Agenda_that_ends_before_it_begins_is_a_mistake() =>
        FluentActions.Invoking(() => ClaimSet.Empty.AgendaUntil(ToInstant("2025-01-01"), ToInstant("2025-01-02"))).Should()
            .Throw<ArgumentException>();

    [Fact]
    public void Period_that_is_not_positive_is_a_mistake() =>
        FluentActions.Invoking(() => StalenessPolicy.OfMaxAge(Period.FromYears(-1))).Should()
            .Throw<ArgumentException>().WithMessage("*P2Y*");

    [Fact]
    public void Deep_chain_of_sources_is_followed()
    {
        const int Depth = 100_000;
        var sources = Enumerable.Range(0, Depth)
            .Select(i => new Source($"s{i}")
            {
                BasedOn = [$"s{i + 1}"],
                Status = i == Depth - 1 ? SourceStatus.Retracted : SourceStatus.Published,
            });
        var set = ClaimSet.Empty with { Sources = [.. sources], Claims = [new Claim("c") { Citations = ["s0"] }] };

        NamesOf(set.StaleAt(ToInstant("2025-06-15"))).Should().Equal("c SourceRetracted?");
    }
}

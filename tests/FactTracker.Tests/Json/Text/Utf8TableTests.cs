using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Text;

/// <summary>What is found under a run is what was made of that run, whoever else looks up and enters at the time.</summary>
public sealed class Utf8TableTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(200_000)] // More than there is room for.
    public void Every_core_finds_what_was_made_of_the_same_run(int runs)
    {
        var table = new Utf8Table<string>();
        var wrong = new ConcurrentBag<string>();

        Parallel.For(0, 8, core =>
        {
            for (var i = 0; i < runs; i++)
            {
                var text = Run((i + (core * 7)) % runs);
                if (ValueOf(table, text) is var value && value != text) wrong.Add($"{text}: {value}");
            }
        });

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void What_repeats_is_found_once_it_was_entered()
    {
        var table = new Utf8Table<string>();
        var made = Enumerable.Range(0, 5_000).Select(i => ValueOf(table, Run(i))).ToList();

        var found = Enumerable.Range(0, 5_000).Select(i => ValueOf(table, Run(i))).ToList();

        found.Zip(made).Count(pair => !ReferenceEquals(pair.First, pair.Second)).Should()
            .BeLessThan(50, "only a run that collides with many is not entered");
    }

    [Fact]
    public void Nothing_is_held_where_nothing_repeats()
    {
        var table = new Utf8Table<string>();
        for (var i = 0; i < 40_000; i++) ValueOf(table, Run(i));

        table.TryFind("run 1"u8, out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void A_long_run_is_not_held(int length, bool isHeld)
    {
        var table = new Utf8Table<string>();
        var text = new string('x', length);
        ValueOf(table, text);

        table.TryFind(Encoding.UTF8.GetBytes(text), out _, out var value).Should().Be(isHeld);
        value.Should().Be(isHeld ? text : null);
    }

    // As the readers do: what is not found is made and entered.
    private static string ValueOf(Utf8Table<string> table, string text)
    {
        var run = Encoding.UTF8.GetBytes(text);
        if (table.TryFind(run, out var hash, out var known)) return known!;
        var made = Encoding.UTF8.GetString(run);
        table.Enter(run, hash, made);
        return made;
    }

    private static string Run(int number) => "run " + number.ToString(CultureInfo.InvariantCulture) + new string('.', number % 60);
}

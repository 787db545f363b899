using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace FactTracker.Benchmarks.Dates;

/// <summary>Measures the promised figures for dates in one run: a plain date compared with NodaTime's pattern, and every form with npm's
/// <c>edtf</c>.</summary>
internal static class DateRun
{
    private const int Rounds = 25;
    private const int Calls = 10_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2); // As long as the runtime takes to put its best code in place.
    private const double PromisedRatio = 300;

    /// <summary>Prints the ratios.</summary>
    /// <returns>Whether every promise that could be measured was kept.</returns>
    public static bool Run()
    {
        Warm();
        return PlainDates() & Forms();
    }

    private static void Warm()
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < WarmUp;)
        {
            foreach (var form in DateForms.All) _ = Edtf.Parse(form);
            _ = Edtf.Parse("1985-04-12"u8);
            _ = LocalDatePattern.Iso.Parse("1985-04-12");
        }
    }

    private static bool PlainDates()
    {
        const string Text = "1985-04-12";
        var utf8 = Encoding.UTF8.GetBytes(Text);
        var noda = Time(() => LocalDatePattern.Iso.Parse(Text).Success);
        var text = Time(() => Edtf.TryParse(Text, out _));
        var bytes = Time(() => Edtf.TryParse(utf8, out _, out _));
        Print($"{"A plain date",-28} {"ns",8} {"bytes",8} {"NodaTime/this",14}");
        Print($"{"NodaTime, LocalDatePattern.Iso",-29} {noda.Nanoseconds,7:0.0} {noda.Bytes,8}");
        Print($"{"FactTracker, UTF-16",-28} {text.Nanoseconds,8:0.0} {text.Bytes,8} {noda.Nanoseconds / text.Nanoseconds,14:0.0}");
        Print($"{"FactTracker, UTF-8",-28} {bytes.Nanoseconds,8:0.0} {bytes.Bytes,8} {noda.Nanoseconds / bytes.Nanoseconds,14:0.0}");
        return text.Nanoseconds <= noda.Nanoseconds && bytes.Nanoseconds <= noda.Nanoseconds && text.Bytes + bytes.Bytes == 0;
    }

    private static bool Forms()
    {
        var (theirs, reason) = NpmEdtf.Time(DateForms.All);
        if (theirs is null) Print($"\nnpm's edtf is not here to compare with: {reason}.");
        Print($"\n{"Every form",-28} {"ns",8} {"bytes",8} {"npm edtf ns",14} {"npm/this",10}");
        var least = double.MaxValue;
        foreach (var (form, place) in DateForms.All.Select((form, place) => (form, place)))
        {
            var ours = Time(() => Edtf.TryParse(form, out _));
            var ratio = theirs?[place] / ours.Nanoseconds;
            if (ratio < least) least = ratio.Value;
            Print($"{form,-28} {ours.Nanoseconds,8:0.0} {ours.Bytes,8} {theirs?[place],14:0} {ratio,10:0}");
        }

        if (theirs is not null) Print($"\nThe least ratio is {least:0}; promised are {PromisedRatio:0}.");
        return theirs is null || least >= PromisedRatio;
    }

    private static (double Nanoseconds, long Bytes) Time(Func<bool> parse)
    {
        var best = TimeSpan.MaxValue;
        var bytes = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            for (var call = 0; call < Calls; call++)
            {
                if (!parse()) throw new InvalidOperationException("A form is rejected.");
            }

            var taken = Stopwatch.GetElapsedTime(started);
            bytes = Math.Min(bytes, (GC.GetAllocatedBytesForCurrentThread() - before) / Calls);
            if (taken < best) best = taken;
        }

        return (best.TotalNanoseconds / Calls, bytes);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

#!/usr/bin/env dotnet
// Writes a claim set as a page to publish, and prints what is open: dotnet run samples/report.cs -- FILE OUT.html
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker.Interchange;
using FactTracker.Reports;
using NodaTime;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/dam/dam.claims.json").Require();
var report = set.ToReport(new ReportOptions(SystemClock.Instance.GetCurrentInstant()));
if (args.ElementAtOrDefault(1) is { } path)
{
    using var page = File.Create(path);
    report.WriteHtml(page);
}

Console.WriteLine($"{report.OpenQuestions} open questions");
Console.Write(report.ToMarkdown());

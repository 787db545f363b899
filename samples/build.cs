#!/usr/bin/env dotnet
// Builds a claim set in code, checks it and writes it: dotnet run samples/build.cs [FILE]
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using NodaTime;

var poll = new Source("poll-2024")
{
    Kind = SourceKind.Survey,
    Title = "Attitudes to other countries",
    Publisher = "A Polling Institute",
    Published = "2024-11",
    Url = "https://example.org/polls/2024",
    Reliability = Reliability.UsuallyReliable,
};
var article = new Source("article")
{
    Kind = SourceKind.ArticleNewspaper,
    Title = "Who likes whom",
    Published = "2025-01-15",
    BasedOn = ["poll-2024"],
};

var now = new Claim("friendly-2024")
{
    Text = "In 2024, 65 per cent of Russians called China a friendly state",
    Subject = ["China"],
    Property = "called friendly by Russians",
    Value = [new Quantity(65, Unit.Percent) { Of = "Russians", SampleSize = 1600 }],
    When = "2024",
    Confidence = [Confidence.OnScale(ConfidenceScale.Icd203, "very likely")],
    Citations = [new Citation("article"), new Citation("poll-2024") { Credibility = Credibility.ProbablyTrue }],
    Tags = ["opinion"],
    Recorded = Instant.FromUtc(2025, 9, 20, 9, 0),
};
var then = now with
{
    Id = "friendly-2000s",
    Text = "In the early 2000s it was just over 10 per cent",
    Value = [new Quantity(10, Unit.Percent) { Of = "Russians", Approximation = Approximation.JustOver }],
    When = new DateValue(Edtf.Parse("2000~/2004~")) { Words = "the early 2000s" },
    Confidence = [Confidence.InWords("as far as I remember")],
    Citations = ["article"],
    Relations = [new Relation(RelationType.ComparedWith, now.Id)],
};

var set = new ClaimSetBuilder { Title = "Who likes whom", Language = "en" }.Add(poll).Add(article).Add(now).Add(then).Build();

foreach (var problem in set.Check())
    Console.Error.WriteLine(problem);

if (args.Length > 0) set.Save(args[0]);
else Console.WriteLine(set.ToJson());

using FactTracker.Interchange;

namespace FactTracker.Cli.Editing;

/// <summary>The questions with which a set begins, and the set that follows from the answers.</summary>
internal sealed class SetQuestions
{
    private readonly Dictionary<SetQuestion, string> _answers = [];

    private readonly SetQuestion _title = SetQuestion.Of(
        "--title", "TEXT", "What is the set about? (a title)", "The title of the set.");

    private readonly SetQuestion _language = SetQuestion.Of(
        "--language", "TAG", "In which language are its claims? (en, de, pt-BR …)", "The language of the claims, such as en.",
        answer => new LanguageTag(answer) is { IsWellFormed: true }
            ? null
            : $"\"{answer}\" is not a language tag. Write one such as en, de or pt-BR.");

    private readonly SetQuestion _by = SetQuestion.Of(
        "--by", "NAME", "Who keeps the set? (your name, or that of your newsroom)", "Who keeps the set and records its claims.");

    private readonly SetQuestion _sourceTitle = SetQuestion.Of(
        "--source-title", "TEXT", "What is the title of the first source?", "The title of the first source.");

    private readonly SetQuestion _sourcePublisher = SetQuestion.Of(
        "--source-publisher", "NAME", "Who published it?", "Who published the first source.");

    private readonly SetQuestion _sourceDate = SetQuestion.Of(
        "--source-published", "DATE", "When was it published? (2024, 2024-03-05, March 2024 …)", "When the first source was published.",
        answer => Edtf.TryParse(answer, out _) || ForeignDate.Read(answer) is not null ? null : ForeignDate.FaultOf(answer));

    private readonly SetQuestion _sourceUrl = SetQuestion.Of(
        "--source-url", "URL", "Where is it on the web?", "The address of the first source.",
        answer => Uri.TryCreate(answer, UriKind.Absolute, out _)
            ? null
            : $"\"{answer}\" is not an address. Write one such as https://example.org/a.");

    private readonly SetQuestion _sentence = SetQuestion.Of(
        "--claim", "SENTENCE", "What does it say? (the first claim, as a sentence)", "The first claim, as a sentence.");

    /// <summary>The questions, in the order in which they are asked.</summary>
    public IReadOnlyList<SetQuestion> All =>
        [_title, _language, _by, _sourceTitle, _sourcePublisher, _sourceDate, _sourceUrl, _sentence];

    /// <summary>The claim, with the reasons for its members; null when none was given.</summary>
    public DraftedClaim? Draft { get; private set; }

    /// <summary>Whether any question was answered.</summary>
    public bool HasAnswers => _answers.Count > 0;

    /// <summary>Takes an answer. A blank one is none.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Take(SetQuestion question, string answer)
    {
        if (string.IsNullOrWhiteSpace(answer)) return null;
        if (question.FaultOf(answer.Trim()) is { } fault) return fault;
        _answers[question] = answer.Trim();
        return null;
    }

    /// <summary>Returns the set.</summary>
    /// <param name="now">The time of its creation.</param>
    public ClaimSet ToSet(NodaTime.Instant now)
    {
        var by = Answer(_by) is { } name ? new Agent(name) : null;
        LanguageTag? language = Answer(_language) is { } tag ? new LanguageTag(tag) : (LanguageTag?)null;
        var set = new ClaimSet { Title = Answer(_title), Language = language, Publisher = by, Created = now };
        if (SourceOf(set) is { } source) set = set with { Sources = set.Sources.Add(source) };
        if (Answer(_sentence) is not { } sentence) return set;
        var published = set.Sources is [var first, ..] ? first.Published?.AsDate : null;
        Draft = DraftedClaim.Of(sentence, published, language);
        var claim = Draft.Claim with
        {
            Citations = [.. set.Sources.Select(cited => new Citation(cited.Id))],
            Recorded = now,
            RecordedBy = by,
        };
        Draft = Draft with { Claim = claim with { Id = ReadableId.ForClaim(claim, set) } };
        return set with { Claims = set.Claims.Add(Draft.Claim) };
    }

    private Source? SourceOf(ClaimSet set)
    {
        if (Answer(_sourceTitle) is null && Answer(_sourcePublisher) is null && Answer(_sourceUrl) is null) return null;
        var source = new Source("source")
        {
            Title = Answer(_sourceTitle),
            Publisher = Answer(_sourcePublisher) is { } publisher ? new Agent(publisher) : null,
            Published = Answer(_sourceDate) is { } date ? WrittenValue.When(date) : null,
            Url = Answer(_sourceUrl) is { } url ? (Url)url : (Url?)null,
        };
        return source with { Id = ReadableId.ForSource(source, set) };
    }

    private string? Answer(SetQuestion question) => _answers.GetValueOrDefault(question);
}

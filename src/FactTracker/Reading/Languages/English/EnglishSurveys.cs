namespace FactTracker.Reading;

/// <summary>English words for surveys and how they are carried out.</summary>
internal static class EnglishSurveys
{
    private static readonly (string Method, string Phrases)[] Methods =
    [
        ("online", "online,on the internet,via the internet,over the internet,web - based,internet,web"),
        ("telephone", "by telephone,by phone,over the telephone,over the phone,on the phone,telephone,phone,via telephone"),
        ("face to face", "face to face,face - to - face,in person,in - person,door to door,door - to - door,in the street"),
        ("post", "by post,by mail,postal,mail - in"), ("text message", "by text message,by text,by sms,via sms"),
        ("email", "by email,by e - mail"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        words
            .Phrases(PhraseKind.Survey, "survey,poll,opinion poll,opinion survey,exit poll,questionnaire,straw poll")
            .Phrases(PhraseKind.Surveyed, "polled,surveyed,canvassed")
            .Phrases(PhraseKind.Surveyed, "interviewed,questioned,asked,quizzed,sampled", phrase => phrase with { IsLoose = true })
            .Phrases(PhraseKind.SampleBefore, "of,among,amongst,with,from,covering,involving,a sample of,based on")
            .Phrases(
                PhraseKind.Opinion,
                "said,say,thought,think,believed,believe,trusted,trust,supported,support,opposed,oppose,favoured,favour,favored,favor," +
                "backed,back,wanted,want,agreed,agree,disagreed,disagree,approved,approve,disapproved,disapprove,preferred,prefer," +
                "felt,feel,expected,expect,blamed,blame,feared,fear,were satisfied,were dissatisfied,are satisfied,were undecided," +
                "are undecided,had no opinion,have no opinion,had not decided,have not decided,did not know,do not know,were against," +
                "were in favour,are in favour,were in favor,are in favor,would")
            .Phrases(PhraseKind.Respondents, "respondents,interviewees,participants")
            .Phrases(PhraseKind.Fieldwork, "carried out,conducted,run,done,undertaken,fielded,taken,held,made")
            .Phrases(PhraseKind.Fieldwork, "published,released,issued,unveiled", phrase => phrase with { Text = "published" })
            .Phrases(
                PhraseKind.Continuation,
                "another,a further,the remaining,the rest,the others,others,the remainder,among,amongst,the margin of error,the margin");
        foreach (var (method, phrases) in Methods)
        {
            words.Phrases(PhraseKind.SurveyMethod, phrases, phrase => phrase with { Text = method });
        }
    }
}

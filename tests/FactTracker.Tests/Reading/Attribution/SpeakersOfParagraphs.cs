namespace FactTracker.Tests.Reading.Attribution;

/// <summary>Invented paragraphs, in which the speaker is named once or speakers take turns. See <see cref="SpeakerRow"/>.</summary>
internal static class SpeakersOfParagraphs
{
    public const string Rows =
        """
        Jane Roe, a marine biologist, said the reef was dying. She estimated that 60% of it was gone.
        => 60%: Jane Roe (marine biologist) [guessed]

        Tom Vance said the bridge was safe. It had cost £4m, he added.
        => £4m: Tom Vance [guessed]

        The Ministry of Health said clinics would close. Some 12% of them are empty, the ministry said.
        => 12%: Ministry of Health [guessed]

        "We will pay," said Helen Ashworth, the trust's director. Ashworth said the bill was £9,000.
        => £9,000: Helen Ashworth (trust's director)

        Opposition leaders claim 40%, while the ministry denies it and puts the figure at 12%.
        => 40%: Opposition leaders [alleged] | 12%: ministry | none: ministry [denied]

        Police said 3,000 people marched, but organisers put the number at 9,000 people.
        => 3,000 people: Police | 9,000 people: organisers

        The union said 80% had walked out; the company said it was 20%.
        => 80%: union | 20%: company

        Barton says sales rose 4%, but analysts estimate a rise of just 1%.
        => 4%: Barton | 1%: analysts

        "We lost 40% of the crop. The frost took another 10%," said Piet Bakker, a grower.
        => 40%: Piet Bakker (grower) | 10%: Piet Bakker (grower)

        "We lost 40% of the crop," said Piet Bakker, a grower. "The frost took another 10%."
        => 40%: Piet Bakker (grower) | 10%: Piet Bakker (grower)

        Piet Bakker said: “We lost 40% of the crop. The frost took another 10%. Hail took 5%.”
        => 40%: Piet Bakker | 10%: Piet Bakker | 5%: Piet Bakker

        ‘We lost 40% of the crop,’ Piet Bakker said. ‘It wasn’t the frost. Hail took 5%.’
        => 40%: Piet Bakker | 5%: Piet Bakker

        «We lost 40% of the crop,» said Piet Bakker. Prices rose 6%.
        => 40%: Piet Bakker | 6%: -

        Piet Bakker told the court: „Hail took 5%. I had no cover.“ Rain fell for 12 days.
        => 5%: Piet Bakker | 12 days: -

        Piet Bakker said: "We lost 40% of the crop.¶"The frost took another 10%.¶"Hail took 5%."
        => 40%: Piet Bakker | 10%: Piet Bakker | 5%: Piet Bakker

        Jane Roe said sales rose.¶She added that 4% of the staff had left.
        => 4%: Jane Roe [guessed]

        The World Health Organization said it was safe. The WHO put the figure at 3%.
        => 3%: World Health Organization

        Mr Hale met Ms Roe on Monday. Hale said he was glad. She said 40% was too little.
        => 40%: Roe [guessed]

        Unemployment rose to 7%. The finance ministry said it would fall to 6%.
        => 7%: - | 6%: finance ministry

        Unemployment rose to 7% in May, and the finance ministry said it would fall to 6%.
        => 7%: - | 6%: finance ministry

        Exports fell 3%, according to Nielsen Trade, while imports rose 5%.
        => 3%: Nielsen Trade | 5%: -

        "It was 40%," said Roe, whose firm has a share of 12%.
        => 40%: Roe | 12%: -

        Jane Roe, whose firm has a share of 12%, said the tax should be 40%.
        => 12%: - | 40%: Jane Roe

        According to Ada Brook, 40% of the land is bare. Brook, a farmer, says 10% can be saved.
        => 40%: Ada Brook (farmer) | 10%: Ada Brook (farmer)

        Campaigners said 40% of eels die. They want 5% of the budget. They said 2% would do.
        => 40%: Campaigners | 5%: - | 2%: Campaigners [guessed]

        They said 40% had died.
        => 40%: -

        The spokesman, Idris Cole, said the water was clean. He said 4% of pipes leak.
        => 4%: Idris Cole (spokesman) [guessed]

        Prices will rise by 4%, the bank said. It expects wages to rise by 6%. It said debt was 90% of output.
        => 4%: bank | 6%: bank [guessed] | 90%: bank [guessed]

        The inspectors found that 12% of kitchens were dirty. The owners reject the finding and say 3% were.
        => 12%: inspectors | 3%: owners | none: owners [denied]

        Ruth Kaminski says the state claims 40%.
        => 40%: state [alleged]

        Finance minister Jane Roe presented the plan on Monday. She said it would cost $5m.
        => $5m: Jane Roe (Finance minister) [guessed]

        "The cost was $5m," the minister said, "and it rose by 4%."
        => $5m: minister | 4%: minister

        "The cost was $5m," Roe said. "It rose by 4%," Hale said.
        => $5m: Roe | 4%: Hale

        Police in Ashby said 30 people were held. Police said 4 kg of gold was found.
        => 30 people: Police in Ashby | 4 kg: Police

        Jane Roe said the town was poor. John Hale disagreed. Roe said 40% had left.
        => 40%: Jane Roe

        Profits fell 12%, Acme's chief executive, Lena Fischer, said. Fischer added that costs rose 3%.
        => 12%: Lena Fischer (Acme's chief executive) | 3%: Lena Fischer (Acme's chief executive)

        The study, published in The Lancet, found that 7% had died. Its authors say 2% more will.
        => 7%: study | 2%: authors

        Jane Roe and John Hale said 40% had left.
        => 40%: Jane Roe; John Hale

        The firm said it had cut waste by 40%. "That is 3% more than we hoped," it said.
        => 40%: firm | 3%: firm [guessed]

        Turnout was 61%, the commission said. Critics called it a fraud and said turnout was 30%.
        => 61%: commission | 30%: Critics
        """;
}

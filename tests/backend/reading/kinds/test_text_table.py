import pytest

from uvp_xl.backend.reading.kinds.text_table import collect
from uvp_xl.errors import TooMuchWork


def test_all_texts_are_collected_in_order():
    texts = [str(number) for number in range(2_500)]
    assert collect(iter(texts)) == texts


@pytest.mark.parametrize("texts", [[""] * 20_000, ["x" * 200_000] * 2])
def test_many_or_long_texts_are_too_much_work(little_work, texts):
    with pytest.raises(TooMuchWork, match="in de gedeelde teksten"):
        collect(texts)

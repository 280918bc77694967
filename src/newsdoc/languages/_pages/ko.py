"""Korean: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            관련기사 …
            관련 기사 …
            많이 본 뉴스 …
            인기기사 …
            더보기
        """),
    advertisement=words("광고"),
    share=phrases("""
            공유하기
            공유
            기사 공유
            인쇄하기
            스크랩 하기
            닫기
            사진 확대
            링크 복사하기
        """),
    comments=words("댓글"),
    footer=phrases("""
            무단전재 …
            저작권자 …
        """),
    caption=phrases("""
            사진 …
            [사진 …
        """),
    writers=words("글"),
    jobs_behind=words("기자 특파원 논설위원"),
    published=words("입력 기사입력 등록"),
    updated=words("수정 기사수정 최종수정"),
)
